package org.vekha.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers that Word puts before paragraphs by itself, which are in no text.
 */
final class WordNumbering {

	private static final int LEVELS = 9;

	private final Map<String, WordNumberingList> lists = new HashMap<>();

	private final Map<String, String> listOfNumber = new HashMap<>();

	private final Map<String, Integer> restarts = new HashMap<>();

	private final Map<String, Style> styles = new HashMap<>();

	private WordNumbering() {
	}

	static WordNumbering of(OfficeFile office) throws IOException, XMLStreamException {
		var numbering = new WordNumbering();
		numbering.read(office, "wordprocessingml.styles+xml", numbering::readStyle);
		numbering.read(office, "wordprocessingml.numbering+xml", numbering::readNumbering);
		return numbering;
	}

	private void read(OfficeFile office, String type, PartReader reader) throws IOException, XMLStreamException {
		var part = office.find(type);
		if (part.isPresent()) {
			try (var content = office.part(part.get())) {
				var xml = SafeXml.read(content);
				while (SafeXml.nextElement(xml)) {
					reader.read(xml);
				}
			}
		}
	}

	private void readStyle(XMLStreamReader xml) throws XMLStreamException {
		if (!xml.getLocalName().equals("style")) {
			return;
		}
		var id = SafeXml.attribute(xml, "styleId");
		String basedOn = null;
		String number = null;
		String level = null;
		while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style"))) {
			if (xml.isStartElement()) {
				switch (xml.getLocalName()) {
					case "basedOn" -> basedOn = SafeXml.attribute(xml, "val");
					case "numId" -> number = SafeXml.attribute(xml, "val");
					case "ilvl" -> level = SafeXml.attribute(xml, "val");
				}
			}
		}
		this.styles.put(id, new Style(basedOn, number, level));
	}

	private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "abstractNum" -> {
				var id = SafeXml.attribute(xml, "abstractNumId");
				this.lists.put(id, WordNumberingList.read(xml));
			}
			case "num" -> readNumber(xml);
		}
	}

	private void readNumber(XMLStreamReader xml) throws XMLStreamException {
		var id = SafeXml.attribute(xml, "numId");
		int level = 0;
		while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("num"))) {
			if (xml.isStartElement()) {
				switch (xml.getLocalName()) {
					case "abstractNumId" -> this.listOfNumber.put(id, SafeXml.attribute(xml, "val"));
					case "lvlOverride" -> level = number(SafeXml.attribute(xml, "ilvl"), 0);
					case "startOverride" ->
						this.restarts.put(id + "/" + level, number(SafeXml.attribute(xml, "val"), 1));
				}
			}
		}
	}

	/**
	 * The number of the next paragraph, or an empty text.
	 * @param style the style of the paragraph, or {@code null}
	 * @param number the numbering that the paragraph itself names, or {@code null}
	 * @param level its level there, or {@code null}
	 */
	String next(String style, String number, String level) {
		var usedNumber = number;
		var usedLevel = level;
		int steps = 0;
		for (var known = this.styles.get(style); known != null
				&& steps++ < LEVELS; known = this.styles.get(known.basedOn())) {
			if (usedNumber == null && known.number() != null) {
				usedNumber = known.number();
				usedLevel = (usedLevel != null) ? usedLevel : known.level();
			}
		}
		var list = this.lists.get(this.listOfNumber.get(usedNumber));
		if (list == null) {
			return "";
		}
		int depth = Math.min(Math.max(number(usedLevel, list.levelOf(style)), 0), LEVELS - 1);
		return list.next(depth, this.restarts.remove(usedNumber + "/" + depth));
	}

	static int number(String text, int otherwise) {
		return (text != null && text.matches("\\d{1,6}")) ? Integer.parseInt(text) : otherwise;
	}

	private record Style(String basedOn, String number, String level) {

	}

	private interface PartReader {

		void read(XMLStreamReader xml) throws XMLStreamException;

	}

}
