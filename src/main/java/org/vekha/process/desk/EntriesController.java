package org.vekha.process.desk;

import java.security.Principal;

import org.vekha.access.Accounts;
import org.vekha.behalf.EntriesForOthers;
import org.vekha.behalf.EntryForAnother;
import org.vekha.page.Page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows what was entered for others: to a coordinator all of it, to a curator their own.
 */
@Page
class EntriesController {

	private final DeskScopes scopes;

	private final EntriesForOthers entries;

	private final Accounts accounts;

	EntriesController(DeskScopes scopes, EntriesForOthers entries, Accounts accounts) {
		this.scopes = scopes;
		this.entries = entries;
		this.accounts = accounts;
	}

	@GetMapping("/desk/entries")
	String list(@RequestParam(defaultValue = "1") String page, Principal user, Model model) {
		var scope = this.scopes.of(user.getName());
		int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
		var found = scope.isCoordinator() ? this.entries.page(scope.municipalities(), number - 1)
				: this.entries.pageOf(scope.userId(), number - 1);
		model.addAttribute("entries", found);
		model.addAttribute("names",
				this.accounts.namesOf(found.stream().map(EntryForAnother::enteredBy).distinct().toList()));
		model.addAttribute("page", number);
		model.addAttribute("pageSize", EntriesForOthers.PAGE_SIZE);
		return "entries";
	}

}
