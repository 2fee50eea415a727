package org.vekha.process.overview;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;
import org.vekha.shared.NotFound;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells what somebody may look at, and what of it they have chosen.
 */
@Component
class OverviewScopes {

	private static final MenuEntry ENTRY = new MenuEntry("Дорожная карта", "/camunda/app/cockpit/default/#/roadmap", 5,
			EnumSet.of(Role.COORDINATOR, Role.CONTROL, Role.REGION));

	private final Menu menu;

	private final Accounts accounts;

	private final Municipalities municipalities;

	private final MunicipalYears years;

	private final Clock clock;

	OverviewScopes(Menu menu, Accounts accounts, Municipalities municipalities, MunicipalYears years, Clock clock) {
		this.menu = menu;
		this.accounts = accounts;
		this.municipalities = municipalities;
		this.years = years;
		this.clock = clock;
	}

	@Bean
	static MenuEntry overviewEntry() {
		return ENTRY;
	}

	/**
	 * What the user looks at.
	 * @param asked what the address names: {@code municipality} and {@code year}, an id
	 * each; without them it is the first municipality and the year that runs
	 * @throws NotFound if that is not there, or not the user's
	 * @throws ResponseStatusException 403 for whoever watches over nothing
	 */
	OverviewScope of(String userId, Map<String, String> asked) {
		this.menu.require(ENTRY, userId);
		var visible = this.municipalities.get(this.accounts.municipalitiesOf(userId));
		if (visible.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		var municipality = municipality(visible, asked.get("municipality"));
		var found = this.years.of(municipality.id());
		return new OverviewScope(userId, this.accounts.groupsOf(userId).contains(Role.COORDINATOR.group()), visible,
				municipality, found, year(found, asked.get("year")), municipality.today(this.clock));
	}

	private static Municipality municipality(List<Municipality> visible, String asked) {
		return visible.stream()
			.filter(municipality -> asked == null || municipality.id().equals(asked))
			.findFirst()
			.orElseThrow(() -> new NotFound("Муниципалитет не найден или закреплён не за вами."));
	}

	private static Optional<MunicipalYear> year(List<MunicipalYear> years, String asked) {
		if (asked == null) {
			return years.stream()
				.max(Comparator.comparing(MunicipalYear::isOpen).thenComparing(MunicipalYear::schoolYear));
		}
		return Optional.of(years.stream()
			.filter(year -> year.id().toString().equals(asked))
			.findFirst()
			.orElseThrow(() -> new NotFound("Учебный год не найден в этом муниципалитете.")));
	}

}
