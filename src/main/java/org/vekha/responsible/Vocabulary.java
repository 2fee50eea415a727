package org.vekha.responsible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vekha.responsible.Meaning.Kind;

/**
 * All wordings that a reader knows, the municipality's own first.
 */
final class Vocabulary {

	private static final String RESOURCE = "vocabulary.txt";

	static final Vocabulary COMMON = new Vocabulary(new VocabularyFile(RESOURCE).wordings());

	private final List<Wording> anywhere = new ArrayList<>();

	private final Map<String, List<Wording>> byBeginning = new HashMap<>();

	Vocabulary(Collection<Wording> wordings) {
		wordings.forEach(wording -> {
			var first = wording.parts().get(0);
			var list = (first.endings() == WordPattern.Endings.SUFFIX) ? this.anywhere
					: this.byBeginning.computeIfAbsent(beginning(first.stem()), key -> new ArrayList<>());
			list.add(wording);
		});
	}

	/** The common vocabulary behind the municipality's own terms. */
	static Vocabulary with(Collection<Wording> terms) {
		return terms.isEmpty() ? COMMON : new Vocabulary(Stream.concat(terms.stream(), COMMON.all()).toList());
	}

	/** The longest wording from there on. Of two as long, the municipality's own. */
	Optional<Found> longest(List<Word> words, int from) {
		var candidates = this.byBeginning.getOrDefault(beginning(words.get(from).form()), List.of());
		return Stream.concat(candidates.stream(), this.anywhere.stream())
			.flatMap(wording -> wording.at(words, from, this).stream())
			.reduce((best, other) -> (RANK.compare(other, best) > 0) ? other : best);
	}

	/** Whether a subject or a line of work stands there. */
	boolean isDetail(List<Word> words, int from) {
		return from < words.size() && longestDetail(words, from);
	}

	private static final Comparator<Found> RANK = Comparator.comparing(Found::length).thenComparing(Found::isTerm);

	private boolean longestDetail(List<Word> words, int from) {
		return this.byBeginning.getOrDefault(beginning(words.get(from).form()), List.of())
			.stream()
			.filter(wording -> wording.meaning().kind() == Kind.DETAIL && wording.parts().size() == 1)
			.anyMatch(wording -> wording.parts().get(0).matches(words.get(from)));
	}

	private Stream<Wording> all() {
		return Stream.concat(this.byBeginning.values().stream().flatMap(List::stream), this.anywhere.stream());
	}

	// Two letters tell most words apart and are seldom the ones that slip
	private static String beginning(String form) {
		return form.substring(0, Math.min(2, form.length()));
	}

	static Post post(String key) {
		return Arrays.stream(Post.values()).filter(post -> post.key().equals(key)).findFirst().orElseThrow();
	}

	static Kind kind(String section) {
		return Arrays.stream(Kind.values())
			.filter(kind -> kind != Kind.POST && kind.name().toLowerCase(Locale.ROOT).equals(section))
			.findFirst()
			.orElse(Kind.POST);
	}

}
