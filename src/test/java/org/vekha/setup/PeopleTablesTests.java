package org.vekha.setup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.access.Role;
import org.vekha.shared.RuleViolation;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Lists of people, as departments have them.
 */
class PeopleTablesTests {

	private static final Map<String, String> KNOWN = Map.of("petrova-ii.yurga", "Петрова И. И.", "region",
			"Региональный оператор");

	@TempDir
	Path folder;

	private Documents documents;

	@BeforeEach
	void setUp() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void readsTheColumnsByTheWordsOfTheirHeaders() {
		var read = read(this.documents.excel(List.of(), "ФИО | Роль | Место работы | Эл. почта | Логин",
				"Сидорова Анна Павловна | Координатор, рабочая группа | | anna@yurga.example | Coordinator.Yurga",
				"Иванов Пётр | Директор школы | СОШ №1 | – |", "Петрова Инна Игоревна | Куратор | | |"));

		assertThat(read.get(0).roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.WORKING_GROUP);
		assertThat(read.get(0).row().email()).isEqualTo("anna@yurga.example");
		assertThat(read.get(0).row().login()).isEqualTo("coordinator.yurga");
		assertThat(read.get(1).school().id()).isEqualTo("yurga-sosh-1");
		assertThat(read.get(1).row().login()).isEqualTo("ivanov-p.yurga");
		assertThat(read.get(2).row().login()).as("The login of another Petrova").isEqualTo("petrova-ii2.yurga");
		assertThat(read).allMatch(each -> each.faults().isEmpty());
	}

	@Test
	void putsTheNameTogetherAndTakesThePostForTheRole() {
		var read = read(this.documents
			.csv(("Фамилия;Имя;Отчество;Должность;Образовательная организация\n" + "Иванов;Пётр;Ильич;Директор;sch7")
				.getBytes(StandardCharsets.UTF_8)));

		assertThat(read).singleElement().satisfies(each -> {
			assertThat(each.row().name()).isEqualTo("Иванов Пётр Ильич");
			assertThat(each.roles()).containsExactly(Role.SCHOOL);
			assertThat(each.school().id()).isEqualTo("yurga-lesnaya");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Муниципальный координатор | COORDINATOR
			муниципальная рабочая группа | WORKING_GROUP
			Начальник управления образования | HEAD
			Заведующая отделом образования | HEAD
			контроль исполнения | CONTROL
			куратор школ | CURATOR
			член экспертной комиссии | EXPERT
			Методист ММЦ | METHODIST
			Руководитель методического объединения | METHODICAL_ASSOCIATION
			РМО математиков | METHODICAL_ASSOCIATION
			педагог-психолог | PSYCHOLOGIST
			школа-партнёр | PARTNER
			заместитель директора по УВР | SCHOOL
			Региональный оператор | REGION
			""")
	void knowsRolesByTitlesAndPosts(String words, Role role) {
		assertThat(RoleWords.read(words)).containsExactly(role);
	}

	@Test
	void saysOfEachRowWhatIsWrongWithIt() {
		var read = check(row("", "", "Куратор", "", ""), row("Иванов Иван", "", "повар", "", ""),
				row("Петрова И. И.", "petrova-ii.yurga", "Куратор", "", ""),
				row("Один", "same.yurga", "Эксперт", "", ""), row("Другой", "same.yurga", "Эксперт", "", ""),
				row("Третий", "иванов", "Эксперт", "", ""), row("Директор", "", "Школа", "", ""),
				row("Директор", "", "Школа", "Нет такой", ""), row("Лесной", "", "Школа", "Лесная СОШ", ""),
				row("Админ", "", "Администратор системы", "", ""), row("Почтальон", "", "Эксперт", "", "вечером"),
				row("Я".repeat(300), "", "Эксперт", "", ""));

		var reasons = List.of("Заполните поле «ФИО»", "роль «повар» неизвестна", "занят, им пользуется «Петрова И. И.»",
				"", "дважды, первый раз", "логин «иванов» не подходит", "для роли «Школа» укажите школу",
				"школы «Нет такой» нет", "называются несколько школ", "администраторов добавляют не здесь",
				"«вечером» – не адрес", "длиннее 255 знаков");
		for (int index = 0; index < reasons.size(); index++) {
			assertThat(String.join(" ", read.get(index).faults())).as(read.get(index).row().name())
				.contains(reasons.get(index));
		}
		assertThat(read.get(3).faults()).isEmpty();
		assertThat(read.get(7).notes()).singleElement().asString().contains("человек с таким именем");
	}

	@Test
	void makesLoginsForNamesakesAndForWhoeverHasNoName() {
		var read = check(row("Ким А. Б.", "", "Эксперт", "", ""), row("Ким Анна Борисовна", "", "Эксперт", "", ""),
				row("Щукина-Ёлкина Юлия", "", "Эксперт", "", ""), row("Школа № 1", "", "Школа", "СОШ № 1", ""),
				row("<b>", "", "Эксперт", "", ""), row("!!!", "", "Эксперт", "", ""));

		assertThat(read).extracting(each -> each.row().login())
			.containsExactly("kim-ab.yurga", "kim-ab2.yurga", "shchukina-elkina-yu.yurga", "shkola-1.yurga", "b.yurga",
					"user.yurga");
		assertThat(read).allMatch(each -> each.faults().isEmpty());
	}

	@Test
	void takesARegionalOperatorOfOtherMunicipalitiesInAndNobodyElse() {
		var read = check(row("Оператор", "region", "Региональный оператор", "", ""),
				row("Оператор", "region", "Куратор", "", ""));

		assertThat(read.get(0).known()).isTrue();
		assertThat(read.get(0).faults()).isEmpty();
		assertThat(read.get(0).notes()).singleElement().asString().contains("пароль останется прежним");
		assertThat(read.get(1).known()).isFalse();
		assertThat(String.join(" ", read.get(1).faults())).contains("занят", "дважды");
	}

	@Test
	void readsAThousandRows() {
		var rows = IntStream.rangeClosed(1, 1000)
			.mapToObj("Иванов Иван Иванович | Эксперт | %d@yurga.example"::formatted);

		var read = read(this.documents.excel(List.of(),
				Stream.concat(Stream.of("ФИО | Роль | Почта"), rows).toArray(String[]::new)));

		assertThat(read.stream().filter(each -> each.faults().isEmpty())).as("Namesakes with a login each").hasSize(99);
		assertThat(read).hasSize(1000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ФИО;Телефон\nИванов;1", "Школа;Роль\nСОШ;Куратор", "Мероприятие;Срок\nСовещание;май" })
	void refusesWhatIsNoListOfPeople(String text) {
		var file = this.documents.csv(text.getBytes(StandardCharsets.UTF_8));

		assertThatThrownBy(() -> PersonChecks.read(file)).isInstanceOf(RuleViolation.class)
			.hasMessageContaining("нужны столбцы «ФИО» и «Роль»");
	}

	@RepeatedTest(20)
	void makesPasswordsThatTheEngineTakes() {
		var password = InitialPasswords.without("abc.yurga", "7", "a");

		assertThat(password).matches("([a-z2-9]{4}-){2}[a-z2-9]{4}").doesNotContain("a", "7").hasSize(14);
	}

	private static List<CheckedPerson> read(TableFile file) {
		return check(PersonChecks.read(file).lines().stream().map(PersonChecks::row).toArray(PersonRow[]::new));
	}

	private static List<CheckedPerson> check(PersonRow... rows) {
		var completed = Logins.complete(List.of(rows), "yurga", PeopleTablesTests::known);
		var logins = completed.stream().map(PersonRow::login).collect(Collectors.toSet());
		return new PersonChecks(Registered.schools(), known(logins), List.of("region")).check(completed);
	}

	private static Map<String, String> known(Collection<String> logins) {
		return Set.copyOf(logins).stream().filter(KNOWN::containsKey).collect(Collectors.toMap(id -> id, KNOWN::get));
	}

	private static PersonRow row(String name, String login, String roles, String school, String email) {
		return new PersonRow("строка 2", name, login, roles, school, email);
	}

}
