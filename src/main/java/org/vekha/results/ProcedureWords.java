package org.vekha.results;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * Takes the words that name a procedure out of a header or a cell: kind, subject, grade,
 * school year. What is left may name a measure.
 */
final class ProcedureWords {

	private static final String LATIN = "ABEKMHOPCTXY";

	private static final String CYRILLIC = "АВЕКМНОРСТХУ";

	private static final Map<Pattern, ProcedureKind> KINDS = kinds();

	private static final Map<Pattern, String> SUBJECTS = subjects();

	private static final Pattern SCHOOL_YEAR = Pattern
		.compile("(?<!\\d)(\\d{4})\\s*[/\\\\–—-]\\s*(\\d{4}|\\d{2})(?!\\d)");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

	private static final Pattern GRADE = Pattern
		.compile("(?<![\\d,.%])(?<!% )(\\d{1,2})(?=\\s*-?(?:Й|ГО|Х|М)?\\s*КЛ)|КЛАСС\\S*\\s*[:–-]?\\s*(\\d{1,2})(?!\\d)"
				+ "|(?<![\\d,.%«\"])(?<!% )(\\d{1,2})(?![\\d,.%»\"])");

	private static final Pattern OGE_GRADE = Pattern.compile("(?<![\\d,.])9(?![\\d,.%])");

	private static final Pattern EGE_GRADE = Pattern.compile("(?<![\\d,.])11(?![\\d,.%])");

	private static final Pattern LEVEL = Pattern.compile("(?<!\\p{L})(ПРОФ|БАЗ)\\p{L}*");

	private String rest;

	private final Optional<ProcedureKind> kind;

	private final Optional<String> year;

	private final Optional<String> subject;

	private final Optional<Integer> grade;

	private ProcedureWords(String text) {
		this.rest = " " + plain(text) + " ";
		this.kind = take(KINDS);
		this.year = takeYear();
		var level = takeFirst(LEVEL);
		this.subject = take(SUBJECTS)
			.map(name -> level.isEmpty() ? name : name + (level.get().startsWith("ПРОФ") ? " профиль" : " база"));
		this.grade = (this.kind.isPresent() || this.subject.isPresent()) ? takeGrade() : Optional.empty();
	}

	static ProcedureWords in(String text) {
		return new ProcedureWords(text);
	}

	private static String plain(String text) {
		var upper = text.toUpperCase(Locale.ROOT).replace('Ё', 'Е').replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
		var cyrillic = new StringBuilder(upper);
		for (int i = 0; i < cyrillic.length(); i++) {
			var found = LATIN.indexOf(cyrillic.charAt(i));
			if (found >= 0) {
				cyrillic.setCharAt(i, CYRILLIC.charAt(found));
			}
		}
		return cyrillic.toString();
	}

	/** Whether a kind of procedure is named at all. */
	boolean namesKind() {
		return this.kind.isPresent();
	}

	boolean namesYear() {
		return this.year.isPresent();
	}

	boolean namesSubject() {
		return this.subject.isPresent();
	}

	/** What names none of these. */
	String rest() {
		return this.rest;
	}

	/**
	 * The procedure.
	 * @throws RuleViolation if it is not named whole, or there is no such one
	 */
	Procedure procedure() {
		var known = this.kind.orElseThrow(() -> new RuleViolation("процедура не опознана: ожидается ВПР, ОГЭ или ЕГЭ"));
		var named = this.subject.orElseThrow(() -> new RuleViolation("предмет процедуры не опознан"));
		int heldIn = switch (known) {
			case VPR -> this.grade.orElseThrow(() -> new RuleViolation("не указан класс ВПР"));
			case OGE -> this.grade.orElse(9);
			case EGE -> this.grade.orElse(11);
		};
		return new Procedure(known, named, heldIn);
	}

	/**
	 * The school year: a single year is the calendar year in which it ends.
	 * @param newest the newest one that can be meant
	 * @throws RuleViolation if there is none, or none that can be meant
	 */
	SchoolYear schoolYear(SchoolYear newest) {
		var written = this.year.orElseThrow(() -> new RuleViolation("не указан год"));
		var matcher = SCHOOL_YEAR.matcher(written);
		int start;
		if (matcher.matches()) {
			start = Integer.parseInt(matcher.group(1));
			var end = matcher.group(2);
			if (Integer.parseInt(end) != ((end.length() == 2) ? (start + 1) % 100 : start + 1)) {
				throw new RuleViolation("учебный год «%s» не опознан".formatted(written));
			}
		}
		else {
			start = Integer.parseInt(written) - 1;
		}
		if (start < 2008 || start > newest.start()) {
			throw new RuleViolation("год «%s» вне разумных пределов".formatted(written));
		}
		return new SchoolYear(start);
	}

	private Optional<String> takeYear() {
		return takeFirst(SCHOOL_YEAR).or(() -> takeFirst(YEAR));
	}

	/** The grade of an examination goes without saying. */
	private Optional<Integer> takeGrade() {
		var grade = this.kind.map(ProcedureWords::grades).orElse(GRADE);
		return takeFirst(grade).map(found -> Integer.valueOf(found.replaceAll("\\D", "")));
	}

	private static Pattern grades(ProcedureKind kind) {
		return switch (kind) {
			case VPR -> GRADE;
			case OGE -> OGE_GRADE;
			case EGE -> EGE_GRADE;
		};
	}

	private Optional<String> takeFirst(Pattern pattern) {
		var matcher = pattern.matcher(this.rest);
		if (!matcher.find()) {
			return Optional.empty();
		}
		this.rest = this.rest.substring(0, matcher.start()) + " " + this.rest.substring(matcher.end());
		return Optional.of(matcher.group());
	}

	private <T> Optional<T> take(Map<Pattern, T> words) {
		for (var word : words.entrySet()) {
			if (takeFirst(word.getKey()).isPresent()) {
				return Optional.of(word.getValue());
			}
		}
		return Optional.empty();
	}

	private static Map<Pattern, ProcedureKind> kinds() {
		var kinds = new LinkedHashMap<Pattern, ProcedureKind>();
		kinds.put(word("ВПР|ВСЕРОССИЙСК\\p{L}* ПРОВЕРОЧН\\p{L}*( РАБОТ\\p{L}*)?"), ProcedureKind.VPR);
		kinds.put(word("ОГЭ|ОСНОВН\\p{L}* ГОСУДАРСТВЕНН\\p{L}* ЭКЗАМЕН\\p{L}*|ГИА\\s*-?\\s*(9|IX)"), ProcedureKind.OGE);
		kinds.put(word("ЕГЭ|ЕДИН\\p{L}* ГОСУДАРСТВЕНН\\p{L}* ЭКЗАМЕН\\p{L}*|ГИА\\s*-?\\s*(11|XI)"), ProcedureKind.EGE);
		return kinds;
	}

	/** By the names under which tables of results shorten them. */
	private static Map<Pattern, String> subjects() {
		var subjects = new LinkedHashMap<Pattern, String>();
		subjects.put(word("МА|МАТ|МАТЕМ\\p{L}*"), "МА");
		subjects.put(word("РУ|РУС|РЯ|РУССК\\p{L}*( ЯЗ\\p{L}*)?"), "РУ");
		subjects.put(word("ОМ|ОКР|ОКРУЖ\\p{L}* МИР\\p{L}*"), "ОМ");
		subjects.put(word("ИС|ИСТ|ИСТОР\\p{L}*"), "ИС");
		subjects.put(word("БИ|БИО|БИОЛ\\p{L}*"), "БИ");
		subjects.put(word("ГЕ|ГГ|ГЕО|ГЕОГР\\p{L}*"), "ГЕ");
		subjects.put(word("ОБ|ОБЩ|ОБЩЕСТВ\\p{L}*"), "ОБ");
		subjects.put(word("ФИ|ФИЗ|ФИЗИК\\p{L}*"), "ФИ");
		subjects.put(word("ХИ|ХИМ|ХИМИ\\p{L}*"), "ХИ");
		subjects.put(word("ИН|ИКТ|ИНФ|ИНФОРМ\\p{L}*"), "ИН");
		subjects.put(word("ЛИ|ЛИТ|ЛИТЕРАТ\\p{L}*"), "ЛИ");
		subjects.put(word("АЯ|АН|АНГЛ|АНГЛИЙСК\\p{L}*( ЯЗ\\p{L}*)?"), "АЯ");
		subjects.put(word("НЯ|НЕМ|НЕМЕЦК\\p{L}*( ЯЗ\\p{L}*)?"), "НЯ");
		subjects.put(word("ФЯ|ФР|ФРАНЦ|ФРАНЦУЗСК\\p{L}*( ЯЗ\\p{L}*)?"), "ФЯ");
		subjects.put(word("ИЯ|ИНОСТР\\p{L}*( ЯЗ\\p{L}*)?"), "ИЯ");
		return subjects;
	}

	private static Pattern word(String words) {
		return Pattern.compile("(?<!\\p{L})(?:%s)(?!\\p{L})".formatted(words));
	}

}
