package org.vekha.process.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.access.Accounts;
import org.vekha.cycle.Contract;
import org.vekha.cycle.Obligation;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.notification.Recipient;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.FormData;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.process.notice.News;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the contracts of {@code school-support} show and record, beside the school's
 * track.
 */
@Configuration(proxyBeanMethods = false)
class PartnershipTasks {

	private final SchoolSupports supports;

	private final Schools schools;

	private final Intro intro;

	private final News news;

	private final Actor actor;

	private final Accounts accounts;

	PartnershipTasks(SchoolSupports supports, Schools schools, Intro intro, News news, Actor actor, Accounts accounts) {
		this.supports = supports;
		this.schools = schools;
		this.intro = intro;
		this.news = news;
		this.actor = actor;
		this.accounts = accounts;
	}

	@Bean
	JavaDelegate recordContract() {
		return execution -> record(execution, "sign-contract");
	}

	@Bean
	JavaDelegate recordNewContract() {
		return execution -> record(execution, "sign-new-contract");
	}

	private void record(DelegateExecution execution, String formId) {
		var form = FormData.take(execution, formId);
		var obligations = form.rows("obligations")
			.stream()
			.map(row -> new Obligation(row.choice("side", Obligation.Side.class), row.text("text")))
			.toList();
		var contract = new Contract(form.text("contractNumber"), form.date("contractDate"), form.text("subject"),
				form.optionalDate("validFrom"), form.optionalDate("validUntil"), obligations, null);
		var supportId = Ids.read(execution, Ids.SUPPORT);
		this.supports.recordContract(supportId, contract);
		tell(execution, this.supports.get(supportId), contract);
	}

	/**
	 * Tells both schools: the task is gone for the one that did not enter it, and a
	 * partner that is not supported itself has no other.
	 */
	private void tell(DelegateExecution execution, SchoolSupport support, Contract contract) {
		var school = this.schools.get(support.schoolId());
		var partner = this.schools.get(support.partnerSchoolId().orElseThrow());
		var until = (contract.validUntil() != null) ? ", действует по " + Written.day(contract.validUntil()) : "";
		this.news.tell(execution, List.of(Recipient.group(school.group()), Recipient.group(partner.group())),
				"Договор о сотрудничестве",
				"%s и %s: договор № %s от %s%s. Кто внёс: %s.".formatted(school.shortName(), partner.shortName(),
						contract.number(), Written.day(contract.date()), until,
						this.accounts.nameOf(this.actor.userId())));
	}

	@Bean
	Briefing signContractBriefing() {
		return task -> contract(task, "Его заполняет та школа, которой удобнее.");
	}

	@Bean
	Briefing signNewContractBriefing() {
		return task -> {
			var former = this.supports.get(UUID.fromString(task.text(Ids.SUPPORT))).formerContracts();
			var ended = former.isEmpty() ? ""
					: " Прежний договор: № %s.".formatted(Written.plain(former.get(former.size() - 1).number()));
			return contract(task, "Школа-партнёр сменилась, нужен новый договор." + ended.replace("%", "%%"));
		};
	}

	private Map<String, Object> contract(TaskContext task, String matter) {
		var support = this.supports.get(UUID.fromString(task.text(Ids.SUPPORT)));
		var brief = new HashMap<String, Object>();
		brief.put("intro",
				this.intro.of(task, "**Договор о сотрудничестве: %s и %s.** " + matter,
						this.schools.get(support.schoolId()).shortName(),
						this.schools.get(support.partnerSchoolId().orElseThrow()).shortName()));
		brief.put("validUntil", Written.dateField(support.schoolYear().lastDay()));
		brief.put("obligations", List.of());
		return brief;
	}

}
