package org.vekha.notification;

import java.security.Principal;
import java.util.EnumSet;

import org.vekha.access.Role;
import org.vekha.page.MenuEntry;
import org.vekha.page.Page;

import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows users what they were told about their tasks.
 */
@Page
class NotificationController {

	private final Notifications notifications;

	NotificationController(Notifications notifications) {
		this.notifications = notifications;
	}

	@Bean
	static MenuEntry notificationsEntry() {
		return new MenuEntry("Уведомления", "/notifications", 80,
				EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.REGION)));
	}

	@GetMapping("/notifications")
	String list(@RequestParam(defaultValue = "1") String page, Principal user, Model model) {
		int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
		model.addAttribute("notifications", this.notifications.page(user.getName(), number - 1));
		model.addAttribute("page", number);
		model.addAttribute("pageSize", Notifications.PAGE_SIZE);
		return "notifications";
	}

}
