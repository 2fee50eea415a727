package org.vekha.process.overview;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.YearState;
import org.vekha.export.ExcelAnswer;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the view «Нагрузка» what it shows: of all years that go on, as people have one
 * load.
 */
@RestController
@Hidden
class LoadController {

	private static final int LINES_ON_SCREEN = 8;

	private static final int LINES_IN_FILE = 1000;

	private final OverviewScopes scopes;

	private final Loads loads;

	private final Roadmaps roadmaps;

	LoadController(OverviewScopes scopes, Loads loads, Roadmaps roadmaps) {
		this.scopes = scopes;
		this.loads = loads;
		this.roadmaps = roadmaps;
	}

	@GetMapping("/web/overview/load")
	Load show(@RequestParam Map<String, String> asked, Principal user) {
		return load(this.scopes.of(user.getName(), asked), asked, LINES_ON_SCREEN);
	}

	@GetMapping("/web/overview/load.xlsx")
	ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Principal user) {
		var scope = this.scopes.of(user.getName(), asked);
		return ExcelAnswer.of("Нагрузка, %s, %s".formatted(scope.municipality().shortName(), scope.today()),
				LoadFile.of(load(scope, asked, LINES_IN_FILE)));
	}

	private Load load(OverviewScope scope, Map<String, String> asked, int lines) {
		var role = role(asked.get("role"));
		var items = new ArrayList<>(this.loads.of(scope, role == Role.SCHOOL || role == Role.PARTNER));
		var unscheduled = scope.years()
			.stream()
			.filter(year -> year.isOpen() && year.state() != YearState.UNDER_WAY)
			.toList();
		unscheduled.forEach(year -> items.addAll(activities(year, scope.today())));
		return new LoadPicture(scope.today(), role, items).of(scope.coordinator(), hint(scope, unscheduled), lines);
	}

	/** What the road map asks for before its work is given out. */
	private List<LoadItem> activities(MunicipalYear year, LocalDate today) {
		var schools = year.officialList().map(list -> list.listed().size()).orElse(1);
		return this.roadmaps.activities(year.roadmapId())
			.stream()
			.filter(activity -> !activity.state().isFinal() && activity.step() == null && activity.due().isPresent())
			.map(activity -> item(activity, schools, today))
			.toList();
	}

	private static LoadItem item(Activity activity, int schools, LocalDate today) {
		var due = activity.due().orElseThrow();
		var role = (activity.lead() == Body.SCHOOL) ? Role.SCHOOL
				: activity.lead().groupKey().flatMap(LoadRoles::ofGroup).orElse(Role.COORDINATOR);
		// Nobody is late with what is not given out yet
		var month = due.isBefore(today) ? today : due;
		return new LoadItem(activity.label(), null, null, role, null, null, month.withDayOfMonth(1), false,
				activity.content().schoolsReport() ? schools : 1);
	}

	private static String hint(OverviewScope scope, List<MunicipalYear> unscheduled) {
		if (scope.years().stream().noneMatch(MunicipalYear::isOpen)) {
			return "Учебный год не открыт: видны только задачи, которые уже поставлены.";
		}
		return unscheduled.isEmpty() ? null
				: "График сопровождения %s ещё не подтверждён: этапы школ появятся после него."
					.formatted(unscheduled.get(0).schoolYear());
	}

	/** A role that nobody knows is as good as none. */
	private static Role role(String asked) {
		return Arrays.stream(Role.values()).filter(role -> role.name().equals(asked)).findFirst().orElse(null);
	}

}
