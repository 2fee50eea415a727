package org.vekha.page;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.vekha.access.Accounts;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page what its frame shows: the menu, and who is logged in.
 */
@ControllerAdvice(annotations = Page.class)
class PageFrame {

	private final Menu menu;

	private final Accounts accounts;

	PageFrame(Menu menu, Accounts accounts) {
		this.menu = menu;
		this.accounts = accounts;
	}

	@ModelAttribute
	void fill(Principal user, HttpServletRequest request, Model model) {
		model.addAttribute("menu", this.menu.of(user.getName()));
		model.addAttribute("person", this.accounts.nameOf(user.getName()));
		model.addAttribute("here", request.getRequestURI().substring(request.getContextPath().length()));
	}

}
