package org.vekha.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words that deadlines are made of, in all their forms.
 */
final class Vocabulary {

	private static final Vocabulary RUSSIAN = load();

	private final Map<String, Entry> entries = new HashMap<>();

	private final Map<Integer, List<String>> byLength = new HashMap<>();

	private Vocabulary(Map<String, Entry> entries) {
		this.entries.putAll(entries);
		entries.keySet()
			.forEach(word -> this.byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word));
	}

	static Vocabulary russian() {
		return RUSSIAN;
	}

	/** What the word is, written exactly so, or {@code null}. */
	Entry find(String word) {
		return this.entries.get(word);
	}

	/** The words with that many letters. */
	List<String> ofLength(int length) {
		return this.byLength.getOrDefault(length, List.of());
	}

	private static Vocabulary load() {
		try (var stream = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
			var endings = new HashMap<String, List<String>>();
			var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> List.of(line.strip().split(" +")))
				.toList();
			lines.stream()
				.filter(line -> line.get(0).startsWith("@"))
				.forEach(line -> endings.put(line.get(0).substring(1), line.subList(1, line.size())));
			var entries = new HashMap<String, Entry>();
			lines.stream().filter(line -> !line.get(0).startsWith("@")).forEach(line -> add(line, endings, entries));
			return new Vocabulary(entries);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(List<String> line, Map<String, List<String>> endings, Map<String, Entry> entries) {
		boolean numbered = line.get(1).chars().allMatch(Character::isDigit);
		var entry = new Entry(Sort.valueOf(line.get(0)), numbered ? Integer.parseInt(line.get(1)) : 0);
		line.stream()
			.skip(numbered ? 2 : 1)
			.flatMap(word -> forms(word, endings))
			.forEach(form -> entries.putIfAbsent(form, entry));
	}

	private static Stream<String> forms(String word, Map<String, List<String>> endings) {
		int plus = word.indexOf('+');
		if (plus < 0) {
			return Stream.of(word);
		}
		var stem = word.substring(0, plus);
		return endings.get(word.substring(plus + 1)).stream().map(ending -> stem + ending.replace("-", ""));
	}

	record Entry(Sort sort, int value) {

	}

}
