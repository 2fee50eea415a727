package org.vekha.process.desk;

import java.security.Principal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Acts on the tasks that were ticked on the desk.
 */
@RestController
@RequestMapping("/web/desk")
@Hidden
class DeskActsController {

	private final DeskScopes scopes;

	private final DeskBatch batch;

	private final Verdicts verdicts;

	private final Reminders reminders;

	private final Reassignments reassignments;

	private final DoneBefore doneBefore;

	private final Moves moves;

	DeskActsController(DeskScopes scopes, DeskBatch batch, Verdicts verdicts, Reminders reminders,
			Reassignments reassignments, DoneBefore doneBefore, Moves moves) {
		this.scopes = scopes;
		this.batch = batch;
		this.verdicts = verdicts;
		this.reminders = reminders;
		this.reassignments = reassignments;
		this.doneBefore = doneBefore;
		this.moves = moves;
	}

	@PostMapping("/accept")
	DeskBatch.Outcome accept(@RequestBody DeskRequest asked, Principal user, HttpServletRequest request) {
		return run(asked, "Принято", this.verdicts::accept, user, request);
	}

	@PostMapping("/return")
	DeskBatch.Outcome giveBack(@RequestBody DeskRequest asked, Principal user, HttpServletRequest request) {
		return run(asked, "Возвращено", (task, scope) -> this.verdicts.giveBack(task, scope, asked.text()), user,
				request);
	}

	@PostMapping("/remind")
	DeskBatch.Outcome remind(@RequestBody DeskRequest asked, Principal user, HttpServletRequest request) {
		return run(asked, "Напоминаний отправлено", (task, scope) -> this.reminders.remind(task, scope, asked.text()),
				user, request);
	}

	@PostMapping("/reassign")
	DeskBatch.Outcome reassign(@RequestBody DeskRequest asked, Principal user, HttpServletRequest request) {
		return run(asked, "Передано", (task, scope) -> this.reassignments.to(task, scope, asked.user()), user, request);
	}

	@PostMapping("/done-before")
	DeskBatch.Outcome doneBefore(@RequestBody DeskRequest asked, Principal user, HttpServletRequest request) {
		return run(asked, "Отмечено исполненным до утверждения",
				(task, scope) -> this.doneBefore.note(task, scope, asked.date()), user, request);
	}

	@PostMapping("/move")
	DeskBatch.Outcome move(@RequestBody DeskRequest asked, Principal user, HttpServletRequest request) {
		return run(asked, "Перенесено", (task, scope) -> this.moves.move(task, scope, asked), user, request);
	}

	private DeskBatch.Outcome run(DeskRequest asked, String done, DeskAct act, Principal user,
			HttpServletRequest request) {
		return this.batch.run(this.scopes.of(user.getName()), asked.tasks(), done, act, request);
	}

}
