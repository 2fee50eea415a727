package org.vekha.process.school;

import java.time.Clock;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.matter.Act;
import org.vekha.process.matter.MatterJournal;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.task.Matters;
import org.vekha.risk.Assessed;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.Grade;
import org.vekha.risk.RiskProfiles;
import org.vekha.risk.Verification;
import org.vekha.roadmap.CycleStep;

/**
 * What the service tasks of {@code school-support} do with a risk profile that comes from
 * outside, as in the project «500+».
 */
@Configuration(proxyBeanMethods = false)
class OutsideProfileTasks {

	private final SchoolSupports supports;

	private final RiskProfiles profiles;

	OutsideProfileTasks(SchoolSupports supports, RiskProfiles profiles) {
		this.supports = supports;
		this.profiles = profiles;
	}

	static Assessed assessed(SchoolSupport support) {
		return new Assessed(support.id(), support.yearId(), support.schoolId(), support.municipalityId());
	}

	@Bean
	JavaDelegate recordReceivedProfile(OpenAgreements agreements, MatterJournal journal) {
		return execution -> {
			var support = this.supports.get(Ids.read(execution, Ids.SUPPORT));
			var form = FormData.take(execution, "enter-risk-profile");
			var source = form.text("source");
			var grades = form.rows("factors")
				.stream()
				.map(row -> new FactorGrade(row.text("number"), row.choice("grade", Grade.class),
						Objects.requireNonNullElse(row.optionalText("facts"), source)))
				.toList();
			this.profiles.receive(assessed(support), grades, SurveyForm.read(form));
			journal.note(new Matter(Matters.RISK_PROFILE, support.id()), Act.SUBMITTED, "Рисковый профиль внесён",
					source);
			agreements.record(support.id(), form);
		};
	}

	@Bean
	JavaDelegate recordVerification(Actor actor, Municipalities municipalities, Clock clock, MatterJournal journal) {
		return execution -> {
			var support = this.supports.get(Ids.read(execution, Ids.SUPPORT));
			var verifications = FormData.take(execution, "verify-risks")
				.rows("factors")
				.stream()
				.map(row -> new Verification(row.text("number"), row.is("confirmed", "yes"), row.is("activated", "yes"),
						row.optionalText("reason")))
				.toList();
			var today = municipalities.get(support.municipalityId()).today(clock);
			this.profiles.verify(support.id(), verifications, today, actor.userId());
			journal.note(new Matter(Matters.RISK_PROFILE, support.id()), Act.ACCEPTED,
					"Школа верифицировала рисковый профиль", null);
			this.supports.stepDone(support.id(), CycleStep.RISK_PROFILE, today);
		};
	}

}
