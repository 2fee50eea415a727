package org.vekha.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vekha.export.FileFormat;
import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.RoadmapColumn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A road map that was given out and is read again is the same, whatever its shape.
 */
class RoundTripTests {

	private static final String TITLE = "План мероприятий («дорожная карта») на 2020-2021 годы";

	private static final Map<ColumnMeaning, List<String>> HEADERS = Map.of(ColumnMeaning.NUMBER,
			List.of("№", "№ п/п", "п/п"), ColumnMeaning.TITLE,
			List.of("Мероприятия", "Наименование мероприятия", "Содержание деятельности",
					"Мероприятия муниципального уровня"),
			ColumnMeaning.DEADLINE, List.of("Сроки", "Срок исполнения", "Дата", "Период", "Сроки реализации"),
			ColumnMeaning.RESPONSIBLE, List.of("Ответственные", "Исполнители", "Ответственные исполнители"),
			ColumnMeaning.EXPECTED_RESULT,
			List.of("Ожидаемый результат", "Подтверждающий документ", "Форма отчётности", "Индикатор"),
			ColumnMeaning.SCHOOL_PART, List.of("Мероприятия ОО", "Действия школы", "Уровень ОО"));

	@Property(tries = 150)
	void readsAgainWhatWasGivenOut(@ForAll("columns") List<RoadmapColumn> columns,
			@ForAll("rows") List<PrintedRow> rows, @ForAll FileFormat format) {
		var shaped = rows.stream().map(row -> shaped(columns, row)).toList();

		var again = new ExportedRoadmaps(folder()).again(TITLE, columns, shaped, format);

		assertThat(ExportedRoadmaps.unplaced(again.rows())).isEqualTo(shaped);
		assertThat(again.title()).isEqualTo(TITLE);
		assertThat(again.columns()).startsWith(columns.toArray(RoadmapColumn[]::new));
		assertThat(again.warnings()).isEmpty();
	}

	@Property(generation = GenerationMode.EXHAUSTIVE)
	void keepsWhatHasNoSectionOutOfTheSectionAbove(@ForAll FileFormat format) {
		var columns = List.of(new RoadmapColumn(ColumnMeaning.TITLE, "Мероприятия"),
				new RoadmapColumn(ColumnMeaning.DEADLINE, "Сроки"));
		var rows = Stream.of(null, "1. Кадры", "1. Кадры", null, null, "Раздел 3")
			.map(section -> new PrintedRow("", "1.", section, "Проведение семинара", "до 30.09.2020", null, null, null))
			.toList();
		var exported = new ExportedRoadmaps(folder());

		var again = exported.again(TITLE, columns, rows, format);

		assertThat(again.rows()).extracting(PrintedRow::section)
			.containsExactly(null, "1. Кадры", "1. Кадры", null, null, "Раздел 3");
		assertThat(again.rows()).extracting(PrintedRow::title).containsOnly("Проведение семинара");
		assertThat(again.warnings()).isEmpty();
		assertThat(ExportedRoadmaps.unplaced(exported.again(again, format).rows()))
			.isEqualTo(ExportedRoadmaps.unplaced(again.rows()));
	}

	private static Path folder() {
		try {
			var folder = Files.createTempDirectory("road-maps");
			folder.toFile().deleteOnExit();
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The columns of a table in any order; without deadlines there is no road map. */
	@Provide
	Arbitrary<List<RoadmapColumn>> columns() {
		var all = Arbitraries.shuffle(ColumnMeaning.NUMBER, ColumnMeaning.TITLE, ColumnMeaning.DEADLINE,
				ColumnMeaning.RESPONSIBLE, ColumnMeaning.EXPECTED_RESULT, ColumnMeaning.SCHOOL_PART);
		var leftOut = Arbitraries
			.of(ColumnMeaning.NUMBER, ColumnMeaning.RESPONSIBLE, ColumnMeaning.EXPECTED_RESULT,
					ColumnMeaning.SCHOOL_PART)
			.set()
			.ofMaxSize(3);
		return Combinators.combine(all, leftOut, Arbitraries.integers().between(0, 11))
			.as((meanings, missing, choice) -> meanings.stream()
				.filter(meaning -> !missing.contains(meaning))
				.map(meaning -> new RoadmapColumn(meaning,
						HEADERS.get(meaning).get(choice % HEADERS.get(meaning).size())))
				.toList());
	}

	@Provide
	Arbitrary<List<PrintedRow>> rows() {
		var number = Arbitraries.of("1.", "1", "1.1", "2.6", "2.6", "18.", "3)");
		var section = Arbitraries.of("1. Кадры", "РАБОТА СО ШКОЛАМИ", "Реализация модели: СОШ № 1, СОШ № 8", "Раздел 3")
			.injectNull(0.2);
		var row = Combinators
			.combine(number, section, phrase(), phrase().injectNull(0.2), phrase().injectNull(0.2),
					phrase().injectNull(0.2), phrase().injectNull(0.2))
			.as((printedNumber, printedSection, title, deadline, responsible, result, part) -> new PrintedRow("",
					printedNumber, printedSection, title, deadline, responsible, result, part));
		return Combinators.combine(row.list().ofMinSize(1).ofMaxSize(12), Arbitraries.integers().between(0, 12))
			.as(RoundTripTests::inSections);
	}

	/** Words as in road maps, those of headers among them. */
	private static Arbitrary<String> phrase() {
		var first = Arbitraries.of("Проведение", "МОНИТОРИНГ", "Сроки:", "Мероприятия:", "Ответственные:", "«Школа",
				"раздел", "УО,");
		var next = Arbitraries.of("до 30.09.2020", "результатов", "и", "срок", "ОО;", "МБОУ \"СОШ № 1\"", "1.2.", "–",
				"=1+1", "& <b>", "ответственные", "5", "ежегодно (по плану)", "Ёлкино");
		return Combinators.combine(first, next.list().ofMaxSize(12))
			.as((start, words) -> words.isEmpty() ? start : start + " " + String.join(" ", words));
	}

	/** Before the first section there may be rows without one. */
	private static List<PrintedRow> inSections(List<PrintedRow> rows, int from) {
		var placed = new ArrayList<PrintedRow>();
		for (int index = 0; index < rows.size(); index++) {
			var row = rows.get(index);
			placed.add(new PrintedRow("", row.number(), (index < from) ? null : row.section(), row.title(),
					row.deadline(), row.responsible(), row.expectedResult(), row.schoolPart()));
		}
		return placed;
	}

	/** The row as a table with these columns would have it. */
	private static PrintedRow shaped(List<RoadmapColumn> columns, PrintedRow row) {
		var numbered = has(columns, ColumnMeaning.NUMBER) || InlineNumber.of(row.number() + " а").isPresent();
		return new PrintedRow("", numbered ? row.number() : "1.", row.section(), row.title(), row.deadline(),
				has(columns, ColumnMeaning.RESPONSIBLE) ? row.responsible() : null,
				has(columns, ColumnMeaning.EXPECTED_RESULT) ? row.expectedResult() : null,
				has(columns, ColumnMeaning.SCHOOL_PART) ? row.schoolPart() : null);
	}

	private static boolean has(List<RoadmapColumn> columns, ColumnMeaning meaning) {
		return columns.stream().anyMatch(column -> column.meaning() == meaning);
	}

}
