package org.vekha.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vekha.school.School;
import org.vekha.school.SchoolDirectory;
import org.vekha.school.SchoolKey;
import org.vekha.school.TravelBreaks.Break;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.table.TableFile;

/**
 * Reads tables of schools and holds them against the schools that are there already.
 */
final class SchoolChecks {

	private static final int MOST_PUPILS = 20_000;

	private static final int MOST_BREAKS = 6;

	private static final int LONG_NAME = 60;

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?:[.,]0)?(?:\\s*\\p{L}+\\.?)?");

	private static final Pattern LEGAL_FORM = Pattern.compile(
			"(?iu)^(муниципальн|государственн|краев|областн|бюджетн|автономн|казенн|казённ|обще|образовательн|учрежден|"
					+ "организац)\\p{L}*\\s*|^(МБОУ|МАОУ|МКОУ|МОУ|МОБУ|ГБОУ|ГКОУ|ГАОУ|ГОУ|ОУ)(?!\\p{L})\\s*");

	private static final Map<String, String> SHORTER = Map.of("средняя общеобразовательная школа", "СОШ",
			"основная общеобразовательная школа", "ООШ", "начальная общеобразовательная школа", "НОШ", "средняя школа",
			"СШ", "основная школа", "ОШ");

	private final SchoolDirectory directory;

	private final Map<String, School> known;

	SchoolChecks(List<School> known) {
		this.directory = new SchoolDirectory(known);
		this.known = known.stream().collect(Collectors.toMap(School::id, school -> school));
	}

	static HeadedTables<SchoolColumn> read(TableFile file) {
		return HeadedTables.read(file, SchoolColumn.class, SchoolColumn::in,
				columns -> columns.contains(SchoolColumn.NAME) || columns.contains(SchoolColumn.SHORT_NAME),
				"в нём нет списка школ: в строке заголовков нет столбца «Название» или «Школа».");
	}

	static SchoolRow row(HeadedTables.Line<SchoolColumn> line) {
		var name = line.text(SchoolColumn.NAME);
		var shortName = line.text(SchoolColumn.SHORT_NAME);
		return new SchoolRow(line.place(), name.isEmpty() ? shortName : name, shortName, line.text(SchoolColumn.CODE),
				line.text(SchoolColumn.PUPILS), line.text(SchoolColumn.BREAKS));
	}

	/** The rows in their order, with what is wrong with each. */
	List<CheckedSchool> check(List<SchoolRow> rows) {
		var places = new HashMap<String, String>();
		return rows.stream().map(row -> check(row, places)).toList();
	}

	private CheckedSchool check(SchoolRow written, Map<String, String> places) {
		var faults = new ArrayList<String>();
		var notes = new ArrayList<String>();
		var row = named(written, notes);
		Refusals.of(() -> Require.line(row.name(), "Название")).ifPresent(faults::add);
		Refusals.of(() -> Require.optionalLine(row.shortName(), "Краткое название")).ifPresent(faults::add);
		Refusals.of(() -> Require.optionalLine(row.code(), "Код")).ifPresent(faults::add);
		var known = this.directory.find(row.name(), row.code().isEmpty() ? null : row.code())
			.or(() -> row.code().isEmpty() ? this.directory.find(row.shortName(), null) : Optional.empty())
			.map(this.known::get)
			.orElse(null);
		checkTwice(row, known, places, faults);
		if (known == null && this.directory.ambiguous(row.name())) {
			faults.add("так называются несколько записанных школ: укажите код.");
		}
		if (known != null) {
			notes.add("школа уже записана («%s»): обновятся только код, число обучающихся и время без дороги."
				.formatted(known.shortName()));
		}
		return new CheckedSchool(row, (known != null) ? known.id() : null, pupils(row, faults), breaks(row, faults),
				List.copyOf(faults), List.copyOf(notes));
	}

	/** A row without a short name gets one. */
	private static SchoolRow named(SchoolRow row, List<String> notes) {
		if (!row.shortName().isEmpty() || row.name().isEmpty()) {
			return row;
		}
		var shortName = shortened(row.name());
		if (shortName.length() > LONG_NAME) {
			notes.add("краткое название получилось длинным: сократите его, оно стоит в задачах и таблицах.");
		}
		return new SchoolRow(row.place(), row.name(), shortName, row.code(), row.pupils(), row.breaks());
	}

	private static String shortened(String name) {
		var text = name;
		String before;
		do {
			before = text;
			text = LEGAL_FORM.matcher(text.strip()).replaceFirst("");
		}
		while (!text.equals(before));
		for (var each : SHORTER.entrySet()) {
			text = Pattern.compile(each.getKey(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(text)
				.replaceFirst(each.getValue());
		}
		var quoted = text.strip().replaceAll("^[«\"„“]([^«»\"„“”]*)[»\"“”]$", "$1").strip();
		return quoted.isEmpty() ? name : quoted;
	}

	/** The same school must not be there twice, whichever way it is written. */
	private static void checkTwice(SchoolRow row, School known, Map<String, String> places, List<String> faults) {
		var keys = new ArrayList<String>();
		if (known != null) {
			keys.add("id " + known.id());
		}
		if (!row.code().isEmpty()) {
			keys.add("code " + SchoolKey.ofCode(row.code()));
		}
		var name = SchoolKey.of(row.name());
		if (!name.isEmpty()) {
			// Namesakes in different villages have different codes
			keys.add("name " + name + (row.code().isEmpty() ? "" : " " + SchoolKey.ofCode(row.code())));
		}
		keys.stream()
			.map(places::get)
			.filter(place -> place != null)
			.findFirst()
			.ifPresent(place -> faults
				.add("эта школа в таблице дважды, первый раз – %s: оставьте одну из них.".formatted(place)));
		keys.forEach(key -> places.putIfAbsent(key, row.place()));
	}

	private static Integer pupils(SchoolRow row, List<String> faults) {
		if (row.pupils().isEmpty()) {
			return null;
		}
		var number = NUMBER.matcher(row.pupils().replaceAll("(?<=\\d) (?=\\d{3}(?!\\d))", ""));
		if (!number.matches()) {
			faults.add("число обучающихся «%s» – не число: напишите его цифрами.".formatted(shown(row.pupils())));
			return null;
		}
		var pupils = Integer.parseInt(number.group(1));
		if (pupils > MOST_PUPILS) {
			faults.add("число обучающихся должно быть от 0 до %d, указано %d.".formatted(MOST_PUPILS, pupils));
		}
		return pupils;
	}

	private static List<Break> breaks(SchoolRow row, List<String> faults) {
		try {
			var breaks = BreakWords.read(row.breaks());
			if (breaks.size() > MOST_BREAKS) {
				faults.add("периодов без дороги больше %d: объедините их.".formatted(MOST_BREAKS));
			}
			return breaks;
		}
		catch (RuleViolation ex) {
			faults.add("без дороги: " + shown(ex.getMessage()));
			return List.of();
		}
	}

	private static String shown(String text) {
		return (text.length() > Require.LONGEST_LINE) ? text.substring(0, Require.LONGEST_LINE) + "…" : text;
	}

}
