package org.vekha.process.setup;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.municipality.Municipalities;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.school.Schools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody may do in the first steps, and what comes of bad input.
 */
@VekhaTest
class RefusedStepsTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	@Autowired
	private Districts districts;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private Schools schools;

	@Autowired
	private Accounts accounts;

	@LocalServerPort
	private int port;

	private SetupVisitor administrator;

	private String id;

	@BeforeEach
	void open() {
		this.id = "refused%d".formatted(COUNT.incrementAndGet());
		this.administrator = SetupVisitor.administrator(this.port);
		assertThat(this.administrator.open(this.id).statusCode()).isEqualTo(200);
		this.administrator.schools(this.id, "СОШ № 1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name | | Заполните поле «Название муниципалитета»
			zone | Europe/Berlin | Выберите часовой пояс из списка
			zone | <script> | Выберите часовой пояс из списка
			id | Юрга | только строчные латинские буквы
			id | abcdefghijklmnopqrstuvwxyz | длиннее 24 знаков
			experts | 4 | от 1 до 3 экспертов
			schools | 0 | хотя бы одна школа
			""")
	void refuseAMunicipality(String field, String value, String reason) {
		var entry = new HashMap<String, Object>(Map.of("id", "berlin", "name", "Новый район", "shortName", "Новый",
				"zone", "Asia/Tomsk", "experts", 1, "schools", 5));
		entry.put(field, value);

		assertRefused(this.administrator.post("", entry), reason);
		assertThat(this.municipalities.get(List.of("berlin"))).isEmpty();
	}

	@Test
	void refuseASecondMunicipalityOfTheSameCodeOrName() {
		assertRefused(this.administrator.open(this.id), "уже у муниципалитета");
		assertRefused(this.administrator.post("", Map.of("name", "Район " + this.id, "shortName", "Иначе", "zone",
				"Asia/Tomsk", "experts", 1, "schools", 5)), "уже есть");
	}

	@Test
	void correctAMunicipality() {
		var answer = this.administrator.put("/" + this.id, Map.of("id", "other", "name", "Исправленный район",
				"shortName", "Исправленный", "zone", "Asia/Omsk", "experts", 2, "schools", 6));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.municipalities.get(this.id).name()).isEqualTo("Исправленный район");
		assertThat(this.municipalities.get(this.id).programme().name()).isEqualTo("школьная программа");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			schools | школы.csv | | он пустой
			schools | школы.csv | Мероприятие;Срок\\nСовещание;май | нет столбца «Название» или «Школа»
			schools | школы.xlsx | Школа;Код\\nСОШ;1 | школы.xlsx
			people | люди.csv | | он пустой
			people | люди.csv | Школа;Код\\nСОШ № 1;1 | нужны столбцы «ФИО» и «Роль»
			people | люди.csv | ФИО;Роль\\n;Куратор | нет ни одного человека
			people | люди.pdf | %PDF-1.4 | люди.pdf
			""")
	void refuseAFile(String kind, String name, String text, String reason) {
		var content = (text != null) ? text.replace("\\n", "\n") : "";

		assertRefused(this.administrator.file("/%s/%s/read".formatted(this.id, kind), name, content), reason);
	}

	@Test
	void storeAllSchoolsOrNone() {
		var answer = this.administrator.schools(this.id, "СОШ № 2", "Я".repeat(300), "");

		assertRefused(answer, "Ничего не сохранено, исправьте или уберите строки (2)");
		assertThat(SetupVisitor.message(answer)).contains("длиннее 255 знаков (сейчас 300)",
				"Заполните поле «Название»");
		assertThat(this.schools.ofMunicipality(this.id)).hasSize(1);
		assertRefused(this.administrator.post("/%s/schools".formatted(this.id), Map.of()), "сохранять нечего");
	}

	@Test
	void registerAllPeopleOrNone() {
		var good = Map.of("place", "строка 2", "name", "Добрый Илья", "roles", "Эксперт");
		var taken = Map.of("place", "строка 3", "name", "Второй", "roles", "Куратор", "login", "First-Admin");
		var twice = Map.of("place", "строка 4", "name", "Третий", "roles", "Куратор", "login", "first-admin");

		var answer = this.administrator.post("/%s/people".formatted(this.id),
				SetupVisitor.rows(List.of(good, taken, twice)));

		assertRefused(answer, "Строка 3: логин «first-admin» занят, им пользуется «Администратор системы»");
		assertThat(SetupVisitor.message(answer))
			.contains("Строка 4: логин «first-admin» в таблице дважды, первый раз – строка 3");
		assertThat(this.accounts.namesOf(List.of("dobryy-i." + this.id))).isEmpty();
		assertThat(this.accounts.nameOf("first-admin")).isEqualTo("Администратор системы");
	}

	@Test
	void showMarkupAsText() {
		this.administrator.schools(this.id, "<b>Школа</b><script>alert(1)</script>");
		this.administrator.post("/%s/people".formatted(this.id),
				SetupVisitor.rows(List.of(Map.of("name", "<img src=x onerror=alert(1)>", "roles", "Эксперт"))));

		assertThat(this.administrator.get("/first-steps?municipality=" + this.id).body())
			.contains("&lt;b&gt;Школа&lt;/b&gt;&lt;script&gt;", "&lt;img src=x")
			.doesNotContain("<script>alert", "<img");
	}

	@Test
	void giveALostPasswordAnewButNoAdministratorsOrStrangers() {
		var handed = this.administrator.post("/%s/people".formatted(this.id),
				SetupVisitor.rows(List.of(Map.of("name", "Забывчивый Пётр", "roles", "Эксперт"))));
		var before = SetupVisitor.json(handed).path(0);
		var path = "/%s/passwords".formatted(this.id);
		var answer = this.administrator.post(path, Map.of("logins", List.of(before.path("login").asText())));

		assertThat(logIn(before.path("login").asText(), before.path("password").asText())).contains("fault");
		assertThat(logIn(before.path("login").asText(), SetupVisitor.json(answer).path(0).path("password").asText()))
			.doesNotContain("fault");
		this.accounts.admit("first-admin", this.id);
		assertRefused(this.administrator.post(path, Map.of("logins", List.of("first-admin"))), "Пароль администратора");
		var stranger = this.districts.open(1).user(Role.CURATOR);
		assertThat(this.administrator.post(path, Map.of("logins", List.of(stranger))).statusCode()).isEqualTo(404);
		assertRefused(this.administrator.post(path, Map.of("logins", List.of())), "Не выбрано ни одной строки");
	}

	@ParameterizedTest
	@ValueSource(strings = { "COORDINATOR", "HEAD", "CURATOR", "REGION", "SCHOOL" })
	void areForAdministratorsAlone(Role role) {
		var other = this.districts.open(1);
		var visitor = SetupVisitor.logIn(this.port, other.user(role), Districts.PASSWORD);

		assertThat(visitor.get("/first-steps").statusCode()).isEqualTo(403);
		assertThat(visitor.open("stolen").statusCode()).isEqualTo(403);
		assertThat(visitor.put("/" + other.id(), Map.of()).statusCode()).isEqualTo(403);
		assertThat(visitor.schools(other.id(), "СОШ № 9").statusCode()).isEqualTo(403);
		for (var path : List.of("/schools/check", "/people", "/people/check")) {
			assertThat(visitor.post("/" + other.id() + path, SetupVisitor.rows(List.of())).statusCode()).isEqualTo(403);
		}
		for (var path : List.of("/schools/read", "/people/read")) {
			assertThat(visitor.file("/" + other.id() + path, "a.csv", "a;b").statusCode()).isEqualTo(403);
		}
		assertThat(visitor.post("/%s/passwords".formatted(other.id()), Map.of("logins", List.of())).statusCode())
			.isEqualTo(403);
		for (var path : List.of("/schools/form", "/people/form")) {
			assertThat(visitor.get("/web/first-steps/" + other.id() + path).statusCode()).isEqualTo(403);
		}
	}

	@Test
	void openForTheEnginesAdministratorsToo() {
		this.accounts.registerUser("engine-" + this.id, "Администратор", Districts.PASSWORD);
		this.accounts.join("engine-" + this.id, Accounts.ENGINE_ADMINISTRATORS);

		var visitor = SetupVisitor.logIn(this.port, "engine-" + this.id, Districts.PASSWORD);

		assertThat(visitor.get("/first-steps?municipality=new").statusCode()).isEqualTo(200);
	}

	@Test
	void wantATokenAndAMunicipality() {
		var browser = Browser.at(this.port);
		browser.logIn("first-admin", "tests-of-vekha");

		assertThat(browser.post("/web/first-steps/%s/schools".formatted(this.id), "{}").statusCode()).isEqualTo(403);
		assertThat(Browser.at(this.port).post("/web/first-steps", "{}").statusCode()).isIn(401, 403);
		assertThat(this.administrator.schools("nowhere", "СОШ № 1").statusCode()).isEqualTo(404);
		assertThat(this.administrator.get("/first-steps?municipality=nowhere").statusCode()).isIn(400, 404);
	}

	@Test
	void handOutTablesToFillIn() {
		assertThat(this.administrator.get("/web/first-steps/%s/schools/form".formatted(this.id)).body())
			.startsWith("PK");
		assertThat(this.administrator.get("/web/first-steps/%s/people/form".formatted(this.id)).body())
			.startsWith("PK");
	}

	private String logIn(String login, String password) {
		return Browser.at(this.port).logIn(login, password);
	}

	private static void assertRefused(HttpResponse<String> answer, String reason) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(SetupVisitor.message(answer)).contains(reason);
	}

}
