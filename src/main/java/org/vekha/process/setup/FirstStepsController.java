package org.vekha.process.setup;

import java.security.Principal;
import java.util.List;

import org.vekha.access.Account;
import org.vekha.access.Accounts;
import org.vekha.access.MunicipalAccounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.municipality.Municipalities;
import org.vekha.page.Page;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.setup.FirstSteps;
import org.vekha.setup.MunicipalSteps;
import org.vekha.setup.PeopleIntake;
import org.vekha.setup.RoleWords;
import org.vekha.setup.TimeZones;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows how far the municipalities have come, and what to do next in one of them.
 */
@Page
class FirstStepsController {

	private static final String NEW = "new";

	/** The page is no list of schools; those are found elsewhere. */
	private static final int MOST_SCHOOLS = 300;

	private static final int MOST_NAMED = 20;

	private final Administrators administrators;

	private final FirstSteps steps;

	private final Municipalities municipalities;

	private final Schools schools;

	private final Accounts accounts;

	private final MunicipalAccounts people;

	FirstStepsController(Administrators administrators, FirstSteps steps, Municipalities municipalities,
			Schools schools, Accounts accounts, MunicipalAccounts people) {
		this.administrators = administrators;
		this.steps = steps;
		this.municipalities = municipalities;
		this.schools = schools;
		this.accounts = accounts;
		this.people = people;
	}

	@GetMapping("/first-steps")
	String show(@RequestParam(defaultValue = "") String municipality, @RequestParam(defaultValue = "1") String page,
			Principal user, Model model) {
		this.administrators.require(user);
		var all = this.steps.all();
		model.addAttribute("all", all);
		model.addAttribute("zones", TimeZones.all());
		model.addAttribute("roles", RoleWords.given());
		var chosen = chosen(all, municipality);
		model.addAttribute("chosen", chosen);
		if (chosen != null) {
			fill(chosen, page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1, model);
		}
		return "first-steps";
	}

	/** The municipality that is asked for, else the first in which something is open. */
	private MunicipalSteps chosen(List<MunicipalSteps> all, String municipality) {
		if (municipality.equals(NEW) || all.isEmpty()) {
			return null;
		}
		if (municipality.isEmpty()) {
			return all.stream().filter(MunicipalSteps::open).findFirst().orElse(all.get(0));
		}
		var id = this.municipalities.get(municipality).id();
		return all.stream().filter(each -> each.municipality().id().equals(id)).findFirst().orElseThrow();
	}

	private void fill(MunicipalSteps chosen, int page, Model model) {
		var id = chosen.municipality().id();
		var present = this.schools.present(id);
		var lonely = present.stream()
			.filter(school -> !chosen.people().containsKey(school.group()))
			.map(School::shortName)
			.toList();
		model.addAttribute("schools", present.stream().limit(MOST_SCHOOLS).toList());
		model.addAttribute("moreSchools", Math.max(0, present.size() - MOST_SCHOOLS));
		model.addAttribute("lonely", lonely.stream().limit(MOST_NAMED).toList());
		model.addAttribute("moreLonely", Math.max(0, lonely.size() - MOST_NAMED));
		model.addAttribute("people",
				this.people.page(id, page - 1).stream().map(account -> Shown.of(account, present)).toList());
		model.addAttribute("page", page);
		model.addAttribute("pageSize", MunicipalAccounts.PAGE_SIZE);
		model.addAttribute("coordinators",
				this.accounts.staff(id, Role.COORDINATOR).stream().map(Person::name).limit(MOST_NAMED).toList());
	}

	/**
	 * Somebody who is registered.
	 */
	record Shown(String login, String name, String roles, String school, String email) {

		static Shown of(Account account, List<School> schools) {
			return new Shown(account.userId(), account.name(), PeopleIntake.titles(account.groups()),
					schools.stream()
						.filter(school -> account.groups().contains(school.group()))
						.map(School::shortName)
						.findFirst()
						.orElse(""),
					account.email());
		}

	}

}
