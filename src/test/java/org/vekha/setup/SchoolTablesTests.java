package org.vekha.setup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Lists of schools, as departments have them.
 */
class SchoolTablesTests {

	private static final String HEADER = "№ п/п | Полное наименование ОО | Краткое наименование | Логин ВПР | "
			+ "Количество обучающихся | Месяцы без дороги";

	@TempDir
	Path folder;

	private Documents documents;

	@BeforeEach
	void setUp() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void readsTheColumnsByTheWordsOfTheirHeaders() {
		var read = read(this.documents.word("Список школ", HEADER,
				"1 | МБОУ «СОШ № 2 г. Юрги» | СОШ № 2 | sch2 | 412 | апрель, ноябрь",
				"2 | МКОУ «Заречная ООШ» | | | 38 чел. | –", "Итого | | | | 450 |"));

		assertThat(read).extracting(each -> each.row().name())
			.containsExactly("МБОУ «СОШ № 2 г. Юрги»", "МКОУ «Заречная ООШ»");
		assertThat(read.get(0).row().place()).isEqualTo("строка 2");
		assertThat(read.get(0).row().code()).isEqualTo("sch2");
		assertThat(read.get(0).pupils()).isEqualTo(412);
		assertThat(read.get(0).breaks()).extracting(each -> "%s..%s".formatted(each.first(), each.last()))
			.containsExactly("--04-01..--04-30", "--11-01..--11-30");
		assertThat(read.get(1).row().shortName()).isEqualTo("Заречная ООШ");
		assertThat(read.get(1).pupils()).isEqualTo(38);
		assertThat(read.get(1).breaks()).isEmpty();
		assertThat(read).allMatch(each -> each.faults().isEmpty() && each.known() == null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Школа;Учеников\nСОШ № 2;410", "Наименование;Контингент\nСОШ № 2;410",
			"Список школ района;\nШкола;Число обучающихся\n1;2\nСОШ № 2;410", "ОО,Обучающихся\nСОШ № 2,410",
			"Краткое наименование;Кол-во учащихся\nСОШ № 2;410,0" })
	void readsOtherHeadersToo(String text) {
		var read = read(this.documents.csv(text.getBytes(StandardCharsets.UTF_8)));

		assertThat(read).hasSize(1);
		assertThat(read.get(0).row().shortName()).isEqualTo("СОШ № 2");
		assertThat(read.get(0).pupils()).isEqualTo(410);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 5» | СОШ № 5
			МКОУ "Лиговская основная общеобразовательная школа" | Лиговская ООШ
			МБОУ «Лицей «Эврика» | «Лицей «Эврика»
			Школа-интернат | Школа-интернат
			МБОУ | МБОУ
			""")
	void givesASchoolAShortName(String name, String shortName) {
		assertThat(check(row(name, "", "")).row().shortName()).isEqualTo(shortName);
	}

	@Test
	void knowsASchoolThatIsThereByItsCodeOrHoweverItIsWritten() {
		assertThat(check(row("Школа первая", "", "SCH1")).known()).isEqualTo("yurga-sosh-1");
		assertThat(check(row("Средняя общеобразовательная школа №1", "", "")).known()).isEqualTo("yurga-sosh-1");
		assertThat(check(row("МАОУ Гимназия", "", "sch9")).known()).isEqualTo("yurga-gimnaziya");
		var known = check(row("СОШ № 1", "", ""));
		assertThat(known.faults()).isEmpty();
		assertThat(known.notes()).singleElement().asString().contains("уже записана", "СОШ № 1");
		assertThat(check(row("Лесная СОШ", "", "")).faults()).singleElement().asString().contains("укажите код");
		assertThat(check(row("Лесная СОШ", "", "sch9")).known()).isNull();
	}

	@Test
	void saysOfEachRowWhatIsWrongWithIt() {
		var read = new SchoolChecks(Registered.schools()).check(List.of(row("", "", ""), row("Я".repeat(300), "", ""),
				new SchoolRow("строка 4", "Горная СОШ", "", "", "много", ""),
				new SchoolRow("строка 5", "Речная СОШ", "", "", "999999", "иногда"),
				new SchoolRow("строка 6", "МБОУ «Горная СОШ»", "", "", "", "31.02–05.03")));

		assertThat(read.get(0).faults()).singleElement().asString().contains("Заполните поле «Название»");
		assertThat(read.get(1).faults()).anyMatch(fault -> fault.contains("длиннее 255 знаков (сейчас 300)"));
		assertThat(read.get(2).faults()).singleElement().asString().contains("«много» – не число");
		assertThat(read.get(3).faults()).hasSize(2)
			.anyMatch(fault -> fault.contains("от 0 до 20000"))
			.anyMatch(fault -> fault.contains("«иногда» – не месяцы"));
		assertThat(read.get(4).faults()).hasSize(2)
			.anyMatch(fault -> fault.contains("дважды, первый раз – строка 4"))
			.anyMatch(fault -> fault.contains("31.02"));
		assertThatThrownBy(() -> Refusals.requireNone(read)).isInstanceOf(RuleViolation.class)
			.hasMessageStartingWith("Ничего не сохранено, исправьте или уберите строки (5):")
			.hasMessageContaining("Строка 4: число обучающихся «много»");
	}

	@Test
	void takesMarkupForText() {
		var school = check(row("<b>Школа</b><script>alert(1)</script>", "<i>Школа", ""));

		assertThat(school.faults()).isEmpty();
		assertThat(school.row().name()).isEqualTo("<b>Школа</b><script>alert(1)</script>");
	}

	@Test
	void showsWhatIsUnclearFirst() {
		var read = new ReadTable<>(List.of(), List.of(), new SchoolChecks(Registered.schools())
			.check(List.of(row("Новая СОШ", "", ""), row("СОШ № 1", "", ""), row("", "", ""))));

		assertThat(read.rows()).extracting(CheckedRow::rank).containsExactly(0, 1, 2);
	}

	@Test
	void readsAThousandRows() {
		var rows = IntStream.rangeClosed(1, 1000).mapToObj("СОШ № %d | 300"::formatted);

		var read = read(this.documents.excel(List.of(),
				Stream.concat(Stream.of("Школа | Обучающихся"), rows).toArray(String[]::new)));

		assertThat(read).hasSize(1000);
		assertThat(read.stream().filter(each -> !each.faults().isEmpty())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Мероприятие;Срок\\nСовещание;май | нет столбца «Название» или «Школа»
			Школа;Учеников\\n | под ним нет ни одной строки
			""")
	void refusesWhatIsNoListOfSchools(String text, String reason) {
		var file = this.documents.csv(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));

		assertThatThrownBy(() -> SchoolChecks.read(file)).isInstanceOf(RuleViolation.class)
			.hasMessageContaining(reason);
	}

	@Test
	void refusesAnEmptyFile() {
		var file = this.documents.csv(new byte[0]);

		assertThatThrownBy(() -> SchoolChecks.read(file)).isInstanceOf(RuleViolation.class)
			.hasMessageContaining("он пустой");
	}

	private static List<CheckedSchool> read(TableFile file) {
		return new SchoolChecks(Registered.schools())
			.check(SchoolChecks.read(file).lines().stream().map(SchoolChecks::row).toList());
	}

	private static CheckedSchool check(SchoolRow row) {
		return new SchoolChecks(Registered.schools()).check(List.of(row)).get(0);
	}

	private static SchoolRow row(String name, String shortName, String code) {
		return new SchoolRow("строка 2", name, shortName, code, "", "");
	}

}
