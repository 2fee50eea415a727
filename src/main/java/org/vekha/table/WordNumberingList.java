package org.vekha.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A numbered list of Word: how its levels are written, and how far they have counted.
 */
final class WordNumberingList {

	private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

	private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private final List<Level> levels = new ArrayList<>();

	/** The counts of the levels; -1 where a level has not begun. */
	private final List<Integer> counts = new ArrayList<>();

	static WordNumberingList read(XMLStreamReader xml) throws XMLStreamException {
		var list = new WordNumberingList();
		while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("abstractNum"))) {
			if (xml.isStartElement() && xml.getLocalName().equals("lvl")) {
				list.levels.add(readLevel(xml));
				list.counts.add(-1);
			}
		}
		return list;
	}

	private static Level readLevel(XMLStreamReader xml) throws XMLStreamException {
		int start = 1;
		var format = "decimal";
		var text = "";
		String style = null;
		var legal = false;
		while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl"))) {
			if (xml.isStartElement()) {
				var value = SafeXml.attribute(xml, "val");
				switch (xml.getLocalName()) {
					case "start" -> start = WordNumbering.number(value, 1);
					case "numFmt" -> format = (value != null) ? value : format;
					case "lvlText" -> text = (value != null) ? value : "";
					case "pStyle" -> style = value;
					case "isLgl" -> legal = true;
				}
			}
		}
		return new Level(start, format, text, style, legal);
	}

	/** The level that belongs to a style, the first if none does. */
	int levelOf(String style) {
		for (int index = 0; index < this.levels.size(); index++) {
			if (style != null && style.equals(this.levels.get(index).style())) {
				return index;
			}
		}
		return 0;
	}

	/** Counts on, or begins anew with the restart if there is one. */
	String next(int depth, Integer restart) {
		if (depth >= this.levels.size()) {
			return "";
		}
		int count = this.counts.get(depth);
		int begin = (restart != null) ? restart : this.levels.get(depth).start();
		this.counts.set(depth, (restart != null || count < 0) ? begin : count + 1);
		for (int deeper = depth + 1; deeper < this.counts.size(); deeper++) {
			this.counts.set(deeper, -1);
		}
		return label(depth);
	}

	private String label(int depth) {
		var level = this.levels.get(depth);
		if (level.format().equals("bullet") || level.format().equals("none")) {
			return "";
		}
		var label = level.text();
		for (int index = 0; index <= depth; index++) {
			var shown = this.levels.get(index);
			int count = Math.max(this.counts.get(index), (this.counts.get(index) < 0) ? shown.start() : 0);
			label = label.replace("%" + (index + 1), written(count, level.legal() ? "decimal" : shown.format()));
		}
		return label.strip();
	}

	private static String written(int count, String format) {
		return switch (format) {
			case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(count);
			case "upperLetter" -> letter(LATIN, count).toUpperCase(Locale.ROOT);
			case "lowerLetter" -> letter(LATIN, count);
			case "russianUpper" -> letter(RUSSIAN, count).toUpperCase(Locale.ROOT);
			case "russianLower" -> letter(RUSSIAN, count);
			case "decimalZero" -> "%02d".formatted(count);
			case "none", "bullet" -> "";
			default -> String.valueOf(count);
		};
	}

	private static String letter(String alphabet, int count) {
		if (count < 1) {
			return String.valueOf(count);
		}
		int times = Math.min((count - 1) / alphabet.length() + 1, 5);
		return String.valueOf(alphabet.charAt((count - 1) % alphabet.length())).repeat(times);
	}

	private static String roman(int count) {
		if (count < 1 || count > 3999) {
			return String.valueOf(count);
		}
		var text = new StringBuilder();
		int rest = count;
		for (int index = 0; index < ROMAN.length; index++) {
			while (rest >= ROMAN_VALUES[index]) {
				text.append(ROMAN[index]);
				rest -= ROMAN_VALUES[index];
			}
		}
		return text.toString();
	}

	private record Level(int start, String format, String text, String style, boolean legal) {

	}

}
