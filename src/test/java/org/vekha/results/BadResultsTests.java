package org.vekha.results;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.school.SchoolDirectory;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tables of results with something wrong in them: told where, and never read halfway.
 */
class BadResultsTests {

	private static final SchoolDirectory SCHOOLS = SomeSchools.directory();

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			140 | 0   = столбец C: ВПР МА 5 2018/2019, доля «2»: «140» – нужно число от 0 до 100.
			-5 | 0    = столбец C: ВПР МА 5 2018/2019, доля «2»: «-5» – нужно число от 0 до 100.
			10 | 101% = столбец D: ВПР МА 5 2018/2019, доля высоких результатов: «101%» – нужно число от 0 до 100.
			60 | 50   = столбец C: ВПР МА 5 2018/2019: доля «2» и доля высоких результатов вместе больше 100 % (60 и 50)
			много | 1 = столбец C: ВПР МА 5 2018/2019, доля «2»: «много» – нужно число или «-».
			12 |      = столбец D: ВПР МА 5 2018/2019, доля высоких результатов: пусто, хотя соседнее число есть.
			12 | -    = столбец D: ВПР МА 5 2018/2019, доля высоких результатов: «-» – нужно число или «-».
			""")
	void tellsWhichCellIsWrong(String figures, String fault) {
		var table = WrittenTable.of("""
				Школа | Логин | ВПР МА 5 2019 |
				 | | % 2 | % выс.
				СОШ № 1 | sch1 | %s
				Гимназия | | 20 | 30
				""".replace("%s", figures));
		var read = table.read(SCHOOLS);
		assertThat(read.problems()).containsExactly("Файл «итоги.xlsx», лист „Лист1“, строка 3, " + fault);
		assertThat(read.faultless()).isFalse();
		assertThat(String.join("\n", read.allProblems())).contains(fault);
		assertThat(table.results()).containsExactly("gymnasium | ВПР МА 5 2018/2019 | 20 30");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			КДР МА 5 2019        = процедура не опознана: ожидается ВПР, ОГЭ или ЕГЭ
			ВПР Ю 5 2019         = предмет процедуры не опознан
			ВПР МА 2019          = не указан класс ВПР
			ВПР МА 12 2019       = ВПР не проводится в 12 классе
			ВПР МА 6             = не указан год
			ВПР МА 6 1919        = год «1919» вне разумных пределов
			ВПР МА 6 2031        = год «2031» вне разумных пределов
			ВПР МА 6 2018/2020   = учебный год «2018/2020» не опознан
			""")
	void tellsWhichProcedureIsWrong(String header, String fault) {
		var read = WrittenTable.of("""
				Школа | ВПР РУ 5 2019 | | %s |
				 | % 2 | % выс. | % 2 | % выс.
				СОШ № 1 | 1 | 2 | 3 | 4
				""".replace("%s", header)).read(SCHOOLS);
		assertThat(read.problems()).isNotEmpty()
			.allSatisfy(
					problem -> assertThat(problem).contains("итоги.xlsx", "лист „Лист1“", "строка 1", header, fault));
		assertThat(read.problems().get(0)).contains("столбец D");
	}

	@Test
	void tellsOfColumnsThatAreThereTwiceOrNotAtAll() {
		var read = WrittenTable.of("""
				Школа | ВПР РУ 5 2019 | | ВПР РУ 5 2019 | | ОГЭ МА 2019
				 | % 2 | % выс. | % 2 | % выс. | % 2
				СОШ № 1 | 1 | 2 | 3 | 4 | 5
				""").read(SCHOOLS);
		assertThat(read.problems())
			.anySatisfy(problem -> assertThat(problem).contains("столбец D", "повторяет столбец B",
					"ВПР РУ 5 2018/2019", "доля «2»"))
			.anySatisfy(problem -> assertThat(problem).contains("строка 2", "ОГЭ МА 9 2018/2019",
					"нет столбца «доля высоких результатов»"));
	}

	@Test
	void tellsOfASchoolThatIsThereTwice() {
		var read = WrittenTable.of("""
				Школа | Логин | ВПР МА 5 2019 |
				 | | % 2 | % выс.
				СОШ № 1 | sch1 | 1 | 2
				Гимназия | | 3 | 4
				МБОУ СОШ №1 | | 5 | 6
				""").read(SCHOOLS);
		assertThat(read.problems()).singleElement()
			.asString()
			.contains("строка 5, столбец A", "«МБОУ СОШ №1»", "строке 3");
	}

	@Test
	void tellsOfAResultThatIsThereTwiceInAListOrInTwoTables() {
		var read = WrittenTable.of("""
				Школа | Процедура | Год | % 2 | % высоких
				СОШ № 1 | ВПР МА 5 | 2019 | 1 | 2
				СОШ № 1 | ВПР МА 5 | 2018/2019 | 1 | 2
				""", """
				Школа | ВПР МА 5 2019 |
				 | % 2 | % выс.
				СОШ № 1 | 5 | 6
				""").read(SCHOOLS);
		assertThat(read.problems()).hasSize(2)
			.allSatisfy(problem -> assertThat(problem).contains("ВПР МА 5 2018/2019", "уже есть выше", "строка 2"));
	}

	@Test
	void tellsOfSchoolsThatAreNotRegisteredApartFromTheOtherFaults() {
		var read = WrittenTable.of("""
				Школа | Логин | ВПР МА 5 2019 |
				 | | % 2 | % выс.
				Лицей № 7 | sch7 | 1 | 2
				СОШ № 1 | | 1 | 2
				 | | 1 | 2
				""").read(SCHOOLS);
		assertThat(read.unregistered()).singleElement()
			.asString()
			.contains("строка 3, столбец A", "«Лицей № 7»", "не зарегистрирована");
		assertThat(read.problems()).singleElement().asString().contains("строка 5", "школа не названа");
	}

	@Test
	void tellsOfAListWithoutAColumnOrAProcedure() {
		assertThat(WrittenTable.of("""
				Школа | Процедура | Год | % 2
				СОШ № 1 | ВПР МА 5 | 2019 | 1
				""").read(SCHOOLS).problems()).singleElement()
			.asString()
			.contains("строка 1", "нет столбца «доля высоких результатов»");
		assertThat(WrittenTable.of("""
				Школа | Процедура | Год | % 2 | % высоких
				СОШ № 1 | Олимпиада | 2019 | 1 | 2
				СОШ № 1 | ВПР МА 5 | давно | 1 | 2
				""").read(SCHOOLS).problems()).satisfiesExactly(
				problem -> assertThat(problem).contains("строка 2, столбец B", "«Олимпиада»", "не опознана"),
				problem -> assertThat(problem).contains("строка 3, столбец C", "«давно»", "не указан год"));
	}

	@Test
	void keepsTheFirstFaultsAndCountsAll() {
		var table = new StringBuilder("Школа | Процедура | Год | % 2 | % высоких\n");
		for (int row = 0; row < 120; row++) {
			table.append("СОШ № 1 | ВПР МА 5 | 2019 | 140 | 0\n");
		}
		var read = WrittenTable.of(table.toString()).read(SCHOOLS);
		assertThat(read.problemCount()).isEqualTo(120);
		assertThat(read.problems()).hasSize(50);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(read::requireReadable)
			.withMessageContaining("И ещё ошибок: 70.");
	}

	@Test
	void keepsTheFirstRowsThatAreNoSchoolsAndCountsAll() {
		var table = new StringBuilder("Школа | ВПР МА 5 2019 |\n | % 2 | % выс.\n");
		for (int row = 0; row < 120; row++) {
			table.append("Итого %d %s | 1 |\n".formatted(row, "по району ".repeat(100)));
		}
		table.append("СОШ № 1 | 1.234 | 2\n");
		var warnings = WrittenTable.of(table.toString()).read(SCHOOLS).warnings();
		assertThat(warnings).hasSize(52).allSatisfy(warning -> assertThat(warning).hasSizeLessThan(200));
		assertThat(warnings.get(0)).contains("строка 3: «Итого 0 по району", "…» не читается как школа");
		assertThat(warnings.get(50)).isEqualTo("И ещё строк, которые не читаются как школа: 70.");
		assertThat(warnings.get(51)).contains("округлены до двух");
	}

	@Test
	void tellsWhereTheNameOfASchoolIsTooLong() {
		var read = WrittenTable.of("""
				Школа | ВПР МА 5 2019 |
				 | % 2 | % выс.
				%s | 1 | 2
				%s | 1 | 2
				""".replaceFirst("%s", "Ш".repeat(500)).replace("%s", "Л".repeat(501))).read(SCHOOLS);
		assertThat(read.problems()).singleElement()
			.asString()
			.contains("строка 4, столбец A", "длиннее 500 знаков")
			.hasSizeLessThan(200);
	}

	@Test
	void refusesMoreSchoolsThanCanBeRemembered() {
		var collector = new ResultCollector(SCHOOLS, result -> {
		});
		for (int number = 1; number <= 100_000; number++) {
			collector.school("Школа " + number, "", "строка", "ячейка");
		}
		collector.school("Школа 1", "", "строка", "ячейка");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> collector.school("Ещё одна", "", "Файл «итоги.xlsx», строка 100003", "ячейка"))
			.withMessageContaining("Файл «итоги.xlsx», строка 100003: больше 100000 разных школ");
	}

}
