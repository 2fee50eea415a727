package org.vekha.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Plain text in one of the encodings that Excel saves, and what separates its columns.
 */
final class CsvText {

	private static final Charset WINDOWS = Charset.forName("windows-1251");

	private static final List<Character> DELIMITERS = List.of(';', '\t', ',');

	private static final int LOOKED_AT = 100;

	private CsvText() {
	}

	static boolean looksLikeText(byte[] head) {
		return isUtf16(head) || noControls(head);
	}

	static String decode(byte[] content) {
		if (isUtf16(content)) {
			return withoutMark(new String(content, StandardCharsets.UTF_16));
		}
		try {
			return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
		}
		catch (CharacterCodingException ex) {
			return new String(content, WINDOWS);
		}
	}

	/** The character that cuts the lines most evenly. */
	static char delimiter(String text) {
		char best = DELIMITERS.get(0);
		long most = 0;
		for (char delimiter : DELIMITERS) {
			long even = evenLines(text, delimiter);
			if (even > most) {
				most = even;
				best = delimiter;
			}
		}
		return best;
	}

	private static long evenLines(String text, char delimiter) {
		var counts = text.lines()
			.limit(LOOKED_AT)
			.map(line -> count(line, delimiter))
			.filter(count -> count > 0)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.entrySet().stream().map(Map.Entry::getValue).max(Long::compare).orElse(0L);
	}

	private static long count(String line, char delimiter) {
		boolean quoted = false;
		long count = 0;
		for (char letter : line.toCharArray()) {
			quoted ^= letter == '"';
			count += (!quoted && letter == delimiter) ? 1 : 0;
		}
		return count;
	}

	private static boolean isUtf16(byte[] head) {
		return head.length >= 2 && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
				|| (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
	}

	static boolean noControls(byte[] content) {
		for (byte next : content) {
			if (next >= 0 && next < ' ' && next != '\t' && next != '\n' && next != '\r' && next != '\f') {
				return false;
			}
		}
		return true;
	}

	private static String withoutMark(String text) {
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

}
