package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes the first steps of a municipality, click by click, from its name to people who
 * log in with what they were handed.
 */
final class FirstStepsByHand {

	private static final String SCHOOLS = """
			Список школ;;;
			Наименование ОО;Логин;Учеников;Месяцы без дороги
			МБОУ «СОШ № 7»;sch7;410;
			МКОУ «Береговая ООШ»;;тридцать;март, апрель
			<b>Школа</b>;;12;
			МБОУ "СОШ №7";sch7;;
			Итого;;422;
			""";

	private static final String PEOPLE = """
			ФИО;Роль;Школа;Почта
			Болотова Вера Глебовна;Координатор;;
			Кедров Глеб Ильич;куратор, эксперт;;kedrov@shore.example
			Речной Пётр;Директор;СОШ 7;
			Полева Анна;завхоз;Береговая ООШ;
			;Школа;Береговая ООШ;
			""";

	private final Chromium chromium;

	private final int port;

	FirstStepsByHand(Chromium chromium, int port) {
		this.chromium = chromium;
		this.port = port;
	}

	void drive(Path folder) throws IOException {
		String password;
		try (var visit = this.chromium.visit(this.port).logIn("admin")) {
			visit.page().getByText("Новый муниципалитет").click();
			openMunicipality(visit);
			enrolSchools(visit, Files.writeString(folder.resolve("Школы.csv"), SCHOOLS));
			password = registerPeople(visit, Files.writeString(folder.resolve("Люди.csv"), PEOPLE));
			assertThat(visit.find(".tab[aria-current]")).containsText("3 из 4");
			visit.find("#people summary").first().click();
			visit.onScreens("first-steps-6-done");
		}
		comeIn(password);
		landHere();
	}

	/** At first without a word. */
	private static void openMunicipality(Visit visit) {
		visit.find("#municipality-form button").click();
		assertThat(visit.find("#municipality-form .fault")).containsText("Заполните поле «Название муниципалитета»");
		visit.forgive(400);
		visit.isInRussian();
		visit.onScreens("first-steps-1-municipality");
		visit.page().getByLabel("Название муниципалитета").fill("Береговой муниципальный округ");
		visit.page().getByLabel("Краткое название").first().fill("Береговой");
		visit.page().getByLabel("Часовой пояс").selectOption("Asia/Omsk");
		visit.page().getByLabel("Сколько всего школ").fill("9");
		visit.find("#municipality-form button").click();
		assertThat(visit.page()).hasURL(Pattern.compile(".*municipality=beregovoy#schools"));
	}

	private static void enrolSchools(Visit visit, Path file) {
		visit.find("#schools-file").setInputFiles(file);
		var review = visit.find("#schools .review");
		assertThat(review.locator("h3")).containsText("Прочитано строк: 4");
		assertThat(review).containsText("Пропущено: строка 7: «Итого»");
		assertThat(review.locator("tbody tr.wrong")).hasCount(2);
		visit.onScreens("first-steps-2-schools");
		visit.checkAccessibility();
		store(review).click();
		assertThat(review.locator(".fault")).containsText("Строка 4: число обучающихся «тридцать» – не число");
		visit.forgive(400);
		review.locator("[data-field=pupils]").first().fill("30");
		review.locator("tr.wrong").last().locator("input[type=checkbox]").uncheck();
		review.getByText("Проверить ещё раз").click();
		assertThat(review.locator("tbody tr.wrong")).hasCount(0);
		assertThat(review).containsText("Убрано: строка 6");
		store(review).click();
		assertThat(visit.find("#schools")).containsText("Записано школ: 3 из 9");
		visit.find("#schools summary").first().click();
		assertThat(visit.find("#schools tbody")).containsText("<b>Школа</b>");
	}

	/** The handed out password of the coordinator. */
	private static String registerPeople(Visit visit, Path file) {
		visit.find("#people-file").setInputFiles(file);
		var review = visit.find("#people .review");
		assertThat(review.locator("tbody tr.wrong")).containsText("роль «завхоз» неизвестна");
		assertThat(review).containsText("Пропущено: строка 6: нет ФИО");
		visit.onScreens("first-steps-3-people");
		review.locator("tr.wrong [data-field=roles]").fill("Школа");
		store(review).click();
		var slips = visit.find(".slips li");
		assertThat(slips).hasCount(4);
		visit.onScreens("first-steps-4-passwords");
		visit.checkAccessibility();
		var password = slips.filter(new Locator.FilterOptions().setHasText("Болотова"))
			.locator("dd")
			.last()
			.textContent();
		visit.page().getByText("Пароли у меня").click();
		assertThat(visit.find("#people-title")).containsText("готово");
		assertThat(visit.find("#people")).not().containsText(password);
		return password;
	}

	private void comeIn(String password) {
		try (var visit = this.chromium.visit(this.port).open("/")) {
			visit.page().getByLabel("Имя пользователя").fill("bolotova-vg.beregovoy");
			visit.page().getByLabel("Пароль").fill(password);
			visit.page().getByText("Войти").click();
			visit.page().getByText("Запустить процесс").click();
			assertThat(visit.find(".modal-body")).containsText("Загрузка дорожной карты");
			visit.picture("first-steps-5-coordinator");
		}
	}

	private void landHere() {
		try (var visit = this.chromium.visit(this.port).logIn("admin")) {
			assertThat(visit.page()).hasURL(Pattern.compile(".*/first-steps"));
			assertThat(visit.find("h1")).hasText("Первые шаги");
		}
	}

	private static Locator store(Locator review) {
		return review.getByText(Pattern.compile("Сохранить: \\d+"));
	}

}
