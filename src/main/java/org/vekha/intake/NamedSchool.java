package org.vekha.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vekha.school.School;

/**
 * A registered school by what tells it from others in a text.
 *
 * @param id its id
 * @param title how people call it
 * @param stems the words that only a few schools have, without their endings
 * @param number its number, or {@code null}
 * @param kinds what sort of school it is
 */
record NamedSchool(String id, String title, Set<String> stems, String number, Set<SchoolKind> kinds) {

	private static final int SHORTEST_STEM = 4;

	private static final Pattern GENERAL = Pattern.compile(
			"м?б?а?к?г?[оу]+у?|мбоу|маоу|мкоу|моу|гбоу|муниципальн.*|бюджетн.*|автономн.*|казенн.*|общеобразовательн.*|"
					+ "образовательн.*|учрежден.*|организац.*|средн.*|основн.*|начальн.*|школ.*|.*сош|.*оош|гимнази.*|лице.*|вечерн.*|"
					+ "сменн.*|откры.*|имени|город.*|сел[оа]|поселк.*|деревн.*|станиц.*|района|области|края|республики|интернат.*|"
					+ "нижн.*|верхн.*|больш.*|мал.*|нов.*|стар.*|базов.*|опорн.*|героя|советского|союза|россии");

	private static final Pattern ENDING = Pattern.compile("(?:ск|цк)(?:ая|ий|ое|ой|ого|ую|ом|ому|им)$|[аеиоуыьэюяй]+$");

	static NamedSchool of(School school) {
		return of(school.id(), school.name(), school.shortName());
	}

	static NamedSchool of(String id, String name, String shortName) {
		var all = NameToken.of(name + " " + shortName);
		var stems = all.stream()
			.filter(NameToken::isWord)
			.map(NameToken::form)
			.filter(form -> !GENERAL.matcher(form).matches())
			.map(NamedSchool::stem)
			.filter(stem -> stem.length() >= SHORTEST_STEM)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		var number = all.stream().filter(NameToken::isNumber).map(NameToken::text).findFirst().orElse(null);
		return new NamedSchool(id, shortName, stems, number, SchoolKind.in(name + " " + shortName));
	}

	/** Whether a word is its name in some form: «Тунгусово» is «Тунгусовская». */
	boolean hasStem(String form) {
		return this.stems.stream()
			.anyMatch(stem -> form.startsWith(stem) && form.length() - stem.length() <= 6 || stem.startsWith(stem(form))
					&& stem(form).length() >= SHORTEST_STEM + 1 && stem.length() - stem(form).length() <= 2);
	}

	/** Those of them that are of that kind, if more than one is left. */
	static List<NamedSchool> narrowed(List<NamedSchool> fitting, Set<SchoolKind> kinds) {
		if (fitting.size() < 2) {
			return fitting;
		}
		var rare = fitting.stream()
			.filter(school -> school.kinds().stream().anyMatch(kind -> kind.rare() && kinds.contains(kind)))
			.toList();
		if (!rare.isEmpty()) {
			return rare;
		}
		var usual = fitting.stream().filter(school -> school.kinds().stream().noneMatch(SchoolKind::rare)).toList();
		var same = usual.stream().filter(school -> school.kinds().stream().anyMatch(kinds::contains)).toList();
		return same.isEmpty() ? usual : same;
	}

	private static String stem(String form) {
		return ENDING.matcher(form).replaceFirst("");
	}

}
