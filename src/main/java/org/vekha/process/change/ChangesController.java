package org.vekha.process.change;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.change.DateMoves;
import org.vekha.change.YearChange;
import org.vekha.change.YearChanges;
import org.vekha.municipality.Municipalities;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;
import org.vekha.page.Page;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows a coordinator the journal of what changed in the middle of the years, and what
 * each order changed one by one.
 */
@Page
class ChangesController {

	private static final MenuEntry ENTRY = new MenuEntry("Изменения", "/changes", 70, Set.of(Role.COORDINATOR));

	private final Menu menu;

	private final YearChanges changes;

	private final ChangeLines lines;

	private final Accounts accounts;

	private final Municipalities municipalities;

	ChangesController(Menu menu, YearChanges changes, ChangeLines lines, Accounts accounts,
			Municipalities municipalities) {
		this.menu = menu;
		this.changes = changes;
		this.lines = lines;
		this.accounts = accounts;
		this.municipalities = municipalities;
	}

	@Bean
	static MenuEntry changesEntry() {
		return ENTRY;
	}

	@GetMapping("/changes")
	String journal(@RequestParam(defaultValue = "1") String page, Principal user, Model model) {
		this.menu.require(ENTRY, user.getName());
		int number = number(page);
		var found = this.changes.journal(this.accounts.municipalitiesOf(user.getName()), number - 1);
		model.addAttribute("changes", found);
		model.addAttribute("zones",
				found.stream()
					.map(YearChange::municipalityId)
					.distinct()
					.collect(Collectors.toMap(Function.identity(), id -> this.municipalities.get(id).zone())));
		model.addAttribute("names",
				this.accounts.namesOf(found.stream().map(YearChange::openedBy).distinct().toList()));
		model.addAttribute("page", number);
		model.addAttribute("pageSize", YearChanges.PAGE_SIZE);
		return "changes";
	}

	@GetMapping("/changes/{id}")
	String lines(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page, Principal user, Model model) {
		this.menu.require(ENTRY, user.getName());
		var change = this.changes.find(id)
			.filter(found -> this.accounts.municipalitiesOf(user.getName()).contains(found.municipalityId()))
			.filter(found -> found.decidedAt() != null)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		int number = number(page);
		model.addAttribute("change", change);
		model.addAttribute("zone", this.municipalities.get(change.municipalityId()).zone());
		model.addAttribute("lines", this.lines.of(change, number - 1));
		model.addAttribute("author", this.accounts.nameOf(change.openedBy()));
		model.addAttribute("page", number);
		model.addAttribute("pageSize", DateMoves.PAGE_SIZE);
		return "change";
	}

	private static int number(String page) {
		return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
	}

}
