package org.vekha.demo;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vekha.access.Role;

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
		this.accounts.registerOthers();
		var municipalities = DemoMunicipality.all();
		var started = municipalities.stream().filter(this::prepare).toList();
		// The schools of the others get their tasks while the first people log in
		if (started.contains(municipalities.get(0))) {
			this.year.awaitFirstStep(municipalities.get(0));
		}
	}

	/** Whether the present year of the municipality was started just now. */
	private boolean prepare(DemoMunicipality municipality) {
		var present = this.data.store(municipality);
		this.accounts.register(municipality);
		return this.year.start(municipality, present);
	}

	@EventListener(ApplicationReadyEvent.class)
	void welcome() {
		log.info(WELCOME.formatted(this.environment.getProperty("local.server.port"),
				this.environment.getProperty("server.servlet.context-path", ""), DemoPerson.PASSWORD, users()));
	}

	/** A line for everybody; the schools of a municipality share one. */
	private static String users() {
		var lines = new ArrayList<String>();
		Stream.of(DemoPerson.ADMIN, DemoPerson.REGION).map(Demo::line).forEach(lines::add);
		for (var demo : DemoMunicipality.all()) {
			lines.add("");
			lines.add("  " + demo.municipality().name());
			demo.people().stream().filter(person -> !person.is(Role.SCHOOL)).map(Demo::line).forEach(lines::add);
			lines.add("    Школы: " + String.join(", ", demo.logins(Role.SCHOOL)));
		}
		return String.join(System.lineSeparator(), lines);
	}

	private static String line(DemoPerson person) {
		return "    %-26s %s".formatted(person.login(), person.title());
	}

}
