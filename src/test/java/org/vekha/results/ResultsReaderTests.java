package org.vekha.results;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.school.SchoolDirectory;
import org.vekha.table.TableRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResultsReaderTests {

	private static final SchoolDirectory SCHOOLS = SomeSchools.directory();

	@Test
	void readsTheFederalLayout() {
		var table = WrittenTable.of("""
				Территория | Название ОО | Логин ОО | ВПР МА 5 2019 | | ВПР МА 5 2018 | | ЕГЭ РУ 2019 |
				 | | | " % 2" | % Выс. рез-тов | " % 2" | % Выс. рез-тов | " % 2" | % Выс. рез-тов
				Город | МБОУ «СОШ № 1» | sch1 | 22 | 0 | - | - | 3,5 | 12.25
				Город | МАОУ «Гимназия» | | 45,5% | 10 % | 7 | 1 | - | -
				""");
		var read = table.read(SCHOOLS);
		assertThat(read.allProblems()).isEmpty();
		assertThat(table.results()).containsExactly("one | ВПР МА 5 2018/2019 | 22 0",
				"one | ВПР МА 5 2017/2018 | UNKNOWN", "one | ЕГЭ РУ 11 2018/2019 | 3.5 12.25",
				"gymnasium | ВПР МА 5 2018/2019 | 45.5 10", "gymnasium | ВПР МА 5 2017/2018 | 7 1",
				"gymnasium | ЕГЭ РУ 11 2018/2019 | UNKNOWN");
		assertThat(read.schools()).isEqualTo(2);
		assertThat(read.results()).isEqualTo(4);
		assertThat(read.missing()).isEqualTo(2);
		assertThat(read.newest()).hasToString("2018/2019");
	}

	@Test
	void findsTheTableWhereverItStandsAndPassesOverWhatBelongsToNoSchool() {
		var table = WrittenTable.of("""
				Отчёт подготовил отдел
				Ничего | интересного
				""", """
				Результаты оценочных процедур школ города

				№ | Школа | Код ОО | ВПР русский язык, 6 класс, 2018/2019 | |
				 | | | % высоких результатов | доля «2» | кол-во участников
				1 | 2 | 3 | 4 | 5 | 6
				1 | СОШ №1 | | 10 | 20 | 25
				№ | Школа | Код ОО | ВПР русский язык, 6 класс, 2018/2019 | |
				 | | | % высоких результатов | доля «2» | кол-во участников
				2 | Гимназия | | 30 | 5 | 8
				 | Итого по району | | 20 | 12 | 33
				""");
		var read = table.read(SCHOOLS);
		assertThat(read.allProblems()).isEmpty();
		assertThat(table.results()).containsExactly("one | ВПР РУ 6 2018/2019 | 20 10 of 25",
				"gymnasium | ВПР РУ 6 2018/2019 | 5 30 of 8");
		assertThat(read.warnings()).singleElement().asString().contains("строка 10").contains("Итого");
	}

	@Test
	void readsHeadersInThreeRowsAndFiguresWithoutNamedColumns() {
		var table = WrittenTable.of("""
				ОО | ВПР МА 5 | | | | ОГЭ МА | |
				 | 2019 | | 2018 | | 2019 | |
				 | % 2 | % выс. | % 2 | % выс. | % 2 | % выс. |
				СОШ № 1 | 1 | 2 | 3 | 4 | 5 | 6
				""", """
				Школа | ВПР МА 6 2019 | | ВПР МА 6 2018 |
				 | % 2 | % выс. | |
				СОШ № 1 | 7 | 8 | 9 | 10
				""");
		assertThat(table.read(SCHOOLS).allProblems()).isEmpty();
		assertThat(table.results()).containsExactly("one | ВПР МА 5 2018/2019 | 1 2", "one | ВПР МА 5 2017/2018 | 3 4",
				"one | ОГЭ МА 9 2018/2019 | 5 6", "one | ВПР МА 6 2018/2019 | 7 8", "one | ВПР МА 6 2017/2018 | 9 10");
	}

	@Test
	void readsThePlainList() {
		var table = WrittenTable.of("""
				Школа | Логин | Процедура | Предмет | Класс | Год | % «2» | % высоких | Участников
				СОШ № 1 | sch1 | ВПР | математика | 5 | 2019 | 22 | 0 | 40
				 | | ОГЭ | русский язык | 9 | 2018/2019 | - | - |
				Гимназия | | ЕГЭ | Математика (профильная) | 11 | 2018-2019 | 12,5 | 30 | 16
				""");
		assertThat(table.read(SCHOOLS).allProblems()).isEmpty();
		assertThat(table.results()).containsExactly("one | ВПР МА 5 2018/2019 | 22 0 of 40",
				"one | ОГЭ РУ 9 2018/2019 | UNKNOWN", "gymnasium | ЕГЭ МА профиль 11 2018/2019 | 12.5 30 of 16");
	}

	@Test
	void readsAListWhoseProcedureStandsInOneCell() {
		var table = WrittenTable
			.of("""
					Наименование школы | Оценочная процедура | Учебный год | Доля участников с отметкой «2», % | Доля высоких результатов, %
					СОШ № 1 | ВПР МА 5 | 2018/19 | 22 | 0
					СОШ № 1 | ВПР МА 5 | 2017/18 | нет класса | -
					""");
		assertThat(table.read(SCHOOLS).allProblems()).isEmpty();
		assertThat(table.results()).containsExactly("one | ВПР МА 5 2018/2019 | 22 0",
				"one | ВПР МА 5 2017/2018 | NO_SUCH_GRADE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			ВПР математика 5 класс 2019        = ВПР МА 5 2018/2019
			BПP MA 5 2019                      = ВПР МА 5 2018/2019
			ВПР по русскому языку (7 кл.) 2021 г. = ВПР РУ 7 2020/2021
			ВПР ОБ 8 2020-2021 уч.год          = ВПР ОБ 8 2020/2021
			ГИА-9 МА 2019                      = ОГЭ МА 9 2018/2019
			Единый государственный экзамен, математика базовая, 2023 = ЕГЭ МА база 11 2022/2023
			""")
	void knowsAProcedureInManyWords(String header, String expected) {
		var words = ProcedureWords.in(header);
		assertThat(words.procedure().label() + " " + words.schoolYear(WrittenTable.NEWEST)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "МБОУ «СОШ № 1»", "СОШ №1", "сош 1",
			"Муниципальное бюджетное общеобразовательное " + "учреждение \"Средняя общеобразовательная школа № 1\"",
			"МБОУ СОШ N 1" })
	void knowsASchoolInManySpellings(String name) {
		assertThat(SCHOOLS.find(name, null)).contains("one");
	}

	@Test
	void goesByTheLoginBeforeTheNameAndTakesNoNamesake() {
		assertThat(SCHOOLS.find("Гимназия", "SCH1")).contains("one");
		assertThat(SCHOOLS.find("СОШ № 1", "sch999")).isEmpty();
		assertThat(SCHOOLS.find("Гимназия", "sch999")).contains("gymnasium");
	}

	@ParameterizedTest
	@CsvSource({ "33.333333,33.33", "29.996,29.99", "50.001,50.01", "12.340000000000001,12.34", "30,30", "100.0,100" })
	void keepsAFigureOnItsSideOfEveryWholePercent(String written, String kept) {
		assertThat(Figure.percent(Figure.number(written).orElseThrow()).toPlainString()).isEqualTo(kept);
	}

	@Test
	void refusesAFileWithoutATableOfResults() {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> WrittenTable.of("""
				№ | Школа | Директор
				1 | СОШ № 1 | –
				""").read(SCHOOLS)).withMessageContaining("итоги.xlsx").withMessageContaining("таблица результатов");
	}

	@Test
	void refusesATableWithoutSchools() {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> WrittenTable.of("""
				Школа | ВПР МА 5 2019 |
				 | % 2 | % выс.
				""").read(SCHOOLS)).withMessageContaining("ни одной школы");
	}

}
