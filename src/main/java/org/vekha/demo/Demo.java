package org.vekha.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prepares the demo at every start, as far as it is not there yet, and says who can log
 * in.
 */
@Component
@Profile("demo")
class Demo implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Demo.class);

	private static final String WELCOME = """


			  Веха готова к работе: http://localhost:%s%s
			  Пароль всех пользователей: %s

			%s
			""";

	private final DemoAccounts accounts;

	private final DemoData data;

	private final DemoYear year;

	private final Environment environment;

	Demo(DemoAccounts accounts, DemoData data, DemoYear year, Environment environment) {
		this.accounts = accounts;
		this.data = data;
		this.year = year;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		var yurga = DemoMunicipality.read("yurga");
		var municipality = yurga.municipality();
		var present = this.data.store(yurga);
		this.accounts.register(municipality.id(), municipality.name());
		this.year.start(yurga, present);
	}

	@EventListener(ApplicationReadyEvent.class)
	void welcome() {
		log.info(WELCOME.formatted(this.environment.getProperty("local.server.port"),
				this.environment.getProperty("server.servlet.context-path", ""), DemoUser.PASSWORD, users()));
	}

	private static String users() {
		return Arrays.stream(DemoUser.values())
			.map(user -> "    %-20s %s".formatted(user.login(), user.title()))
			.collect(Collectors.joining(System.lineSeparator()));
	}

}
