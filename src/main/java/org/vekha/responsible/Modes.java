package org.vekha.responsible;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.vekha.roadmap.Body;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;

/**
 * How each of the bodies that a row names takes part in it.
 */
record Modes(String phrase, String title, boolean ownSchoolPart) {

	private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern MEETING = Pattern.compile("(?<!\\p{L})(?:совещани|семинар|вебинар|онлайн-семинар|"
			+ "кругл\\p{L}+\\s+стол|собеседовани|заседани|конференци|мастер-?\\s?класс|педсовет|педагогическ\\p{L}+\\s+совет|"
			+ "методическ\\p{L}+\\s+совет|консультаци|консультировани|тренинг|практикум|форум(?!иров)|вебкаст|лектори|"
			+ "методическ\\p{L}+\\s+дн|методическ\\p{L}+\\s+час|стажировк|интенсив(?!н)|педагогическ\\p{L}+\\s+чтени|"
			+ "встреч|брифинг|мастерск|коллеги(?!\\p{L})|планерк)", CASES);

	private static final Pattern EACH = Pattern
		.compile("(?<!\\p{L})(?:кажд\\p{L}+\\s+(?:школ|оо(?!\\p{L})|оу(?!\\p{L})|"
				+ "шнор|(?:обще)?образовательн)|отчитыва\\p{L}+|самостоятельно)", CASES);

	List<Responsibility> of(Set<Body> bodies) {
		var lead = bodies.stream().filter(body -> body != Body.EXTERNAL).findFirst().orElse(null);
		var result = new ArrayList<Responsibility>();
		if (lead != null) {
			result.add(new Responsibility(lead, Mode.LEAD));
		}
		else if (!bodies.isEmpty()) {
			result.add(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD));
		}
		bodies.stream()
			.filter(body -> body != lead)
			.forEach(body -> result.add(new Responsibility(body, beside(body))));
		return result;
	}

	static Set<Body> bodies(List<Post> posts) {
		var bodies = new LinkedHashSet<Body>();
		posts.forEach(post -> bodies.add(post.body()));
		return bodies;
	}

	private Mode beside(Body body) {
		if (body == Body.SCHOOL && (this.ownSchoolPart || found(EACH, this.phrase) || found(EACH, this.title))) {
			return Mode.SEPARATE;
		}
		var invited = body == Body.SCHOOL || body == Body.PARTNER || body == Body.EXTERNAL;
		return (invited && found(MEETING, this.title)) ? Mode.PARTICIPANT : Mode.CO_EXECUTOR;
	}

	private static boolean found(Pattern pattern, String text) {
		return text != null && pattern.matcher(text).find();
	}

}
