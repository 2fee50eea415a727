package org.vekha.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.vekha.roadmap.ColumnMeaning;

/**
 * What the words of a column's header say about the column: no list of headers, but the
 * stems that they are made of, with weights.
 */
final class HeaderWords {

	/** A header is as short as this; longer texts are sentences. */
	static final int LONGEST = 160;

	private static final int FIRST_WORD = 3;

	private static final Pattern NUMBER = Pattern
		.compile("(№|n|номер)(?!\\p{L}).{0,18}|п ?[./]? ?п ?\\.?|no\\.?|#|номер по порядку|порядковый номер");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)?");

	private static final Pattern SCHOOL = Pattern.compile(
			"(?<!\\p{L})(оо|оу|шнор|шнср|школ\\p{L}*|образовательн\\p{L}+ (организаци|учреждени)\\p{L}*)(?!\\p{L})");

	private static final Pattern WHAT_SCHOOLS_DO = Pattern
		.compile("(?<!\\p{L})(мероприят|действи|деятельност|работ|уров|участи|част|задач|шаг|мер[аы]?(?!\\p{L}))");

	private static final Pattern FOR_SCHOOLS = Pattern
		.compile("(поддержк|помощ|сопровожд|работ\\p{L}* с(о)? |взаимодейств|адресн)");

	private static final Pattern NOT_WHAT = Pattern.compile("(?<!\\p{L})(ответствен|исполнител|срок|результат|дата)");

	private static final Map<ColumnMeaning, List<Stem>> STEMS = new EnumMap<>(Map.of(ColumnMeaning.DEADLINE,
			stems("срок* 10", "дата 8", "даты 8", "период* 8", "врем* 7", "когда* 8", "месяц* 7", "календар* 5",
					"дедлайн* 8", "график* 4", "число 3"),
			ColumnMeaning.RESPONSIBLE,
			stems("ответствен* 10", "исполнител* 10", "соисполнител* 7", "кто 7", "организатор* 6", "куратор* 4",
					"реализующ* 4"),
			ColumnMeaning.EXPECTED_RESULT,
			stems("результат* 9", "ожидаем* 4", "планируем* 2", "индикатор* 7", "показател* 7", "подтверждающ* 6",
					"документ* 6", "отчетн* 7", "продукт* 7", "итог* 6", "эффект* 5", "критери* 5", "форма 2", "вид 1"),
			ColumnMeaning.TITLE,
			stems("мероприят* 10", "наименован* 6", "содержан* 6", "действи* 8", "деятельност* 5", "работ* 4", "шаг* 5",
					"мера 6", "меры 6", "мер 5", "что 4", "событи* 5", "перечень* 4", "тема 4", "вопрос* 5", "план 3",
					"задач* 2", "направлен* 2", "этап* 2", "активност* 5", "муницип* 2"),
			ColumnMeaning.SECTION,
			stems("раздел* 9", "направлен* 8", "блок* 8", "задач* 7", "этап* 6", "модул* 6", "цель 4", "цели 4")));

	private HeaderWords() {
	}

	/** How well the header fits the meanings; those that it does not fit are left out. */
	static Map<ColumnMeaning, Integer> scores(String header) {
		var scores = new EnumMap<ColumnMeaning, Integer>(ColumnMeaning.class);
		var text = plain(header);
		if (text.isEmpty() || text.length() > LONGEST) {
			return scores;
		}
		if (NUMBER.matcher(text).matches()) {
			scores.put(ColumnMeaning.NUMBER, 20);
			return scores;
		}
		var outside = IN_BRACKETS.matcher(text).replaceAll(" ").strip();
		var scored = outside.isEmpty() ? text : outside;
		STEMS.forEach((meaning, stems) -> {
			int score = stems.stream().mapToInt(stem -> stem.score(scored)).sum();
			if (score > 0) {
				scores.put(meaning, score);
			}
		});
		int school = schoolPart(text);
		if (school > 0) {
			scores.put(ColumnMeaning.SCHOOL_PART, school);
		}
		return scores;
	}

	private static int schoolPart(String text) {
		if (!SCHOOL.matcher(text).find() || !WHAT_SCHOOLS_DO.matcher(text).find() || NOT_WHAT.matcher(text).find()) {
			return 0;
		}
		return FOR_SCHOOLS.matcher(text).find() ? 6 : 30;
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT)
			.replace('ё', 'е')
			.replaceAll("[-\\u00ad]\\s*\\n\\s*|(?<=\\p{L})[-\\u00ad] (?=\\p{L})", "")
			.replaceAll("\\s+", " ")
			.strip();
	}

	private static List<Stem> stems(String... written) {
		return List.of(written).stream().map(Stem::of).toList();
	}

	private record Stem(String text, Pattern pattern, int weight) {

		/** A word, or the beginning of one where a star follows it. */
		static Stem of(String written) {
			var parts = written.split(" ");
			var text = parts[0].replace("*", "");
			var end = parts[0].equals(text) ? "(?!\\p{L})" : "";
			return new Stem(text, Pattern.compile("(?<!\\p{L})" + text + end), Integer.parseInt(parts[1]));
		}

		int score(String text) {
			if (!this.pattern.matcher(text).find()) {
				return 0;
			}
			return this.weight + (text.startsWith(this.text) ? FIRST_WORD : 0);
		}

	}

}
