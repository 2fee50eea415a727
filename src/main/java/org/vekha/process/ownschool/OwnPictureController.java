package org.vekha.process.ownschool;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.cycle.OwnAnswer;
import org.vekha.help.HelpRequests;
import org.vekha.process.assistance.Assistance;
import org.vekha.shared.NotFound;
import org.vekha.shared.Require;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the page of a school what it shows, and takes what is closed on it. Every change
 * answers with the page as it is then.
 */
@RestController
@Hidden
@RequestMapping("/web/our-school/{supportId}")
class OwnPictureController {

	private final OwnSchools schools;

	private final OwnPictures pictures;

	private final OwnTasks tasks;

	private final OwnForms forms;

	private final OwnAgreements agreements;

	private final Assistance assistance;

	private final HelpRequests help;

	OwnPictureController(OwnSchools schools, OwnPictures pictures, OwnTasks tasks, OwnForms forms,
			OwnAgreements agreements, Assistance assistance, HelpRequests help) {
		this.schools = schools;
		this.pictures = pictures;
		this.tasks = tasks;
		this.forms = forms;
		this.agreements = agreements;
		this.assistance = assistance;
		this.help = help;
	}

	@GetMapping
	OwnPicture get(@PathVariable UUID supportId, Principal user) {
		return this.pictures.of(this.schools.require(supportId, user.getName()));
	}

	@GetMapping("/tasks/{taskId}")
	OwnSheet form(@PathVariable UUID supportId, @PathVariable String taskId, Principal user) {
		var own = this.schools.require(supportId, user.getName());
		return this.forms.show(this.tasks.require(own, taskId), user.getName(), this.pictures.today(own));
	}

	@PostMapping("/tasks/{taskId}")
	OwnPicture send(@PathVariable UUID supportId, @PathVariable String taskId, @RequestBody Map<String, Object> fields,
			Principal user) {
		var own = this.schools.require(supportId, user.getName());
		this.forms.send(this.tasks.require(own, taskId), fields, user.getName());
		return get(supportId, user);
	}

	@PutMapping("/agreements/{agreementId}")
	OwnPicture answer(@PathVariable UUID supportId, @PathVariable UUID agreementId, @RequestBody Said said,
			Principal user) {
		var own = this.schools.require(supportId, user.getName());
		this.agreements.answer(own,
				new OwnAnswer(agreementId, said.state(), said.note(), said.paperText(), said.paperDate()),
				user.getName(), this.pictures.today(own));
		return get(supportId, user);
	}

	@PostMapping("/help")
	OwnPicture ask(@PathVariable UUID supportId, @RequestBody Asked asked, Principal user) {
		var own = this.schools.require(supportId, user.getName());
		this.assistance.ask(own.support(), own.school(), asked.text(), user.getName());
		return get(supportId, user);
	}

	/** The school says that it has settled itself. */
	@PostMapping("/help/{id}/close")
	OwnPicture close(@PathVariable UUID supportId, @PathVariable UUID id, Principal user) {
		var own = this.schools.require(supportId, user.getName());
		if (!this.help.get(id).supportId().equals(own.supportId())) {
			throw new NotFound("Просьба о помощи не найдена или относится не к вашей школе.");
		}
		this.help.close(id, user.getName());
		return get(supportId, user);
	}

	record Asked(String text) {

	}

	/**
	 * What the school says of an agreement.
	 */
	record Said(OwnAnswer.Said state, String note, String paperText, LocalDate paperDate) {

		Said {
			Require.value(state, "Что сделано");
		}

	}

}
