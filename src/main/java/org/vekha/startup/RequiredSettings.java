package org.vekha.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Stops a start that lacks its database or its first administrator: there is no default
 * for either, and the profile {@code demo} brings both. The folder of the documents is
 * looked at here, too: later it would fail whoever hands one in.
 */
public class RequiredSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String DEMO = "org.vekha.demo.EmbeddedDatabase";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		var faults = faults(event.getEnvironment(), ClassUtils.isPresent(DEMO, getClass().getClassLoader()));
		if (!faults.isEmpty()) {
			throw new SettingsRefused(faults);
		}
	}

	static List<String> faults(Environment environment, boolean demoAvailable) {
		var settings = new Settings(environment);
		var demo = environment.acceptsProfiles(Profiles.of("demo"));
		if (demo && !demoAvailable) {
			settings.fault("Профиль demo есть только в исходном коде: для готового приложения уберите его.");
		}
		if (!demo || !demoAvailable || settings.value("SPRING_DATASOURCE_URL").isPresent()) {
			settings.databaseUrl();
			settings.required("SPRING_DATASOURCE_USERNAME", "имя пользователя базы данных");
			settings.required("SPRING_DATASOURCE_PASSWORD", "пароль пользователя базы данных");
		}
		if (!demo || !demoAvailable) {
			settings.administrator();
		}
		settings.documentsFolder();
		return settings.faults;
	}

	private record Settings(Environment environment, List<String> faults) {

		Settings(Environment environment) {
			this(environment, new ArrayList<>());
		}

		void fault(String sentence) {
			this.faults.add(sentence);
		}

		Optional<String> value(String variable) {
			var property = variable.toLowerCase().replace('_', '.');
			return Optional.ofNullable(this.environment.getProperty(property)).filter(value -> !value.isBlank());
		}

		Optional<String> required(String variable, String meaning) {
			var value = value(variable);
			if (value.isEmpty()) {
				fault("Не задана переменная %s: %s.".formatted(variable, meaning));
			}
			return value;
		}

		void databaseUrl() {
			required("SPRING_DATASOURCE_URL", "адрес базы данных, например jdbc:postgresql://localhost:5432/vekha")
				.filter(url -> !url.startsWith("jdbc:postgresql:"))
				.ifPresent(url -> fault("Переменная SPRING_DATASOURCE_URL должна начинаться с jdbc:postgresql: — "
						+ "приложение работает только с PostgreSQL."));
		}

		void documentsFolder() {
			value("VEKHA_DOCUMENTS_FOLDER").map(Path::of)
				.filter(folder -> !isWritable(folder))
				.ifPresent(folder -> fault("В папку подтверждающих документов «%s» нельзя записывать: укажите другую в "
					.formatted(folder.toAbsolutePath())
						+ "переменной VEKHA_DOCUMENTS_FOLDER или дайте приложению право записи."));
		}

		private static boolean isWritable(Path folder) {
			try {
				Files.delete(Files.createTempFile(Files.createDirectories(folder), "writable", ""));
				return true;
			}
			catch (IOException ex) {
				return false;
			}
		}

		void administrator() {
			var user = required("VEKHA_ADMIN_USER", "имя первого администратора для входа");
			user.filter(name -> !name.matches("[A-Za-z0-9][A-Za-z0-9._-]*"))
				.ifPresent(name -> fault("Переменная VEKHA_ADMIN_USER: используйте латинские буквы, цифры, точку, "
						+ "дефис и подчёркивание."));
			required("VEKHA_ADMIN_PASSWORD", "пароль первого администратора")
				.flatMap(password -> AdminPassword.fault(password, user.orElse("")))
				.ifPresent(fault -> fault("Переменная VEKHA_ADMIN_PASSWORD: %s".formatted(fault)));
		}

	}

}
