package org.vekha.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vekha.roadmap.Circle;
import org.vekha.school.School;

/**
 * Reads which of a municipality's schools a row of a road map concerns.
 */
public final class CircleReader {

	private static final String SCHOOLS = "(?:школ\\p{L}{0,3}|(?<!\\p{L})о{1,2}у?о?(?!\\p{L})|(?<!\\p{L})оу(?!\\p{L})|"
			+ "(?:обще)?образовательн\\p{L}+\\s+(?:организаци|учреждени)\\p{L}+)";

	private static final Pattern ALL = Pattern
		.compile("(?<!\\p{L})(?:все(?:х|ми|м)?|100\\s?%)\\s+(?:\\p{L}+(?:ых|ие|ими|их|ые)\\s+)?" + SCHOOLS
				+ "(?!.{0,40}(?:низк|ШНОР|попавш|участниц|списк))|" + SCHOOLS
				+ "\\s+(?:\\p{Lu}\\p{L}+\\s+)?(?:городского\\s+|муниципального\\s+)?(?:района|муниципалитета|округа|города)(?!\\p{L})"
				+ "(?!.{0,40}(?:низк|ШНОР|попавш|участниц|списк))",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private static final List<String> PLACES = List.of("в названии мероприятия", "в столбце «Ответственные»",
			"в заголовке раздела");

	private final List<NamedSchool> schools;

	private CircleReader(List<NamedSchool> schools) {
		this.schools = schools;
	}

	public static CircleReader of(List<School> schools) {
		return ofNames(schools.stream().map(NamedSchool::of).toList());
	}

	static CircleReader ofNames(List<NamedSchool> schools) {
		return new CircleReader(List.copyOf(schools));
	}

	/**
	 * Reads the circle. The first text that speaks of it decides.
	 * @param texts the title, the cell «Ответственные» and the heading of the section;
	 * any of them may be {@code null}
	 */
	public ReadCircle read(String... texts) {
		for (int i = 0; i < texts.length; i++) {
			if (texts[i] != null && !texts[i].isBlank()) {
				var read = read(texts[i], PLACES.get(Math.min(i, PLACES.size() - 1)));
				if (read != null) {
					return read;
				}
			}
		}
		return new ReadCircle(Circle.listed(), "Школы не названы: мероприятие касается всех школ из списка.",
				List.of());
	}

	private ReadCircle read(String text, String place) {
		var names = new NamesInText(text, this.schools);
		if (!names.found().isEmpty()) {
			var titles = names.found().stream().map(NamedSchool::title).collect(Collectors.joining(", "));
			var pairs = NamesInText.inPairs(text) ? " Школы названы парами: проверьте, все ли они участвуют." : "";
			return new ReadCircle(Circle.named(names.found().stream().map(NamedSchool::id).toList()),
					"Названы %s: %s.%s".formatted(place, titles, pairs), names.unknown());
		}
		if (!names.unknown().isEmpty()) {
			return new ReadCircle(Circle.listed(), "Названы %s, но таких школ нет среди зарегистрированных: %s."
				.formatted(place, String.join(", ", names.unknown())), names.unknown());
		}
		var all = ALL.matcher(text);
		return all.find() ? new ReadCircle(Circle.all(),
				"Все школы муниципалитета: «%s» %s.".formatted(all.group(), place), List.of()) : null;
	}

}
