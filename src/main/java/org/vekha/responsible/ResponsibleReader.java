package org.vekha.responsible;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.vekha.roadmap.Body;

/**
 * Reads the phrases of the column «Ответственные» by a municipality's dictionary.
 */
public final class ResponsibleReader {

	private static final int LONGEST_PHRASE = 4000;

	private final Vocabulary vocabulary;

	ResponsibleReader(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** A reader that knows the common words only. */
	public static ResponsibleReader common() {
		return new ResponsibleReader(Vocabulary.COMMON);
	}

	/**
	 * Reads a phrase. It never fails: whom nobody knows is told apart.
	 * @param phrase the words as printed; {@code null} if the cell is empty
	 * @param title what is to be done, which tells a meeting from work
	 */
	public ReadResponsible read(String phrase, String title) {
		return read(phrase, title, false);
	}

	/**
	 * Reads a phrase of a row that may say what the schools do of it.
	 * @param ownSchoolPart whether it does: then each school reports by itself
	 */
	public ReadResponsible read(String phrase, String title, boolean ownSchoolPart) {
		if (phrase == null || phrase.isBlank()) {
			return new ReadResponsible(phrase, List.of(), List.of(), List.of(), List.of(), false);
		}
		var text = (phrase.length() <= LONGEST_PHRASE) ? phrase : phrase.substring(0, LONGEST_PHRASE);
		var scan = new PhraseScan(text, Words.of(text), this.vocabulary).run();
		var posts = new LinkedHashSet<Post>();
		var acting = new ArrayList<Post>();
		var unknown = new ArrayList<>(scan.unknown());
		for (var mention : scan.mentions()) {
			posts.addAll(mention.posts());
			acting.addAll(mention.acting());
			if (mention.isPerson() || mention.posts().isEmpty()) {
				unknown.add(new Unknown(mention.start(), mention.end()));
			}
		}
		var bodies = Modes.bodies(acting);
		return new ReadResponsible(phrase, List.copyOf(posts), new Modes(phrase, title, ownSchoolPart).of(bodies),
				Unknown.texts(unknown, text), notes(bodies), leadUnclear(scan.mentions()));
	}

	private static List<String> notes(Set<Body> bodies) {
		return (!bodies.isEmpty() && bodies.stream().allMatch(body -> body == Body.EXTERNAL))
				? List.of("Названы только внешние организации: мероприятие сопровождает методический центр.")
				: List.of();
	}

	/** Whether those who are named first are persons of whom none stands out. */
	private static boolean leadUnclear(List<Mention> mentions) {
		var leading = mentions.stream()
			.filter(mention -> mention.posts().stream().anyMatch(post -> post.body() != Body.EXTERNAL))
			.takeWhile(mention -> mention.posts().contains(Post.SPECIALIST))
			.toList();
		return leading.size() > 1 || leading.stream().anyMatch(Mention::many);
	}

}
