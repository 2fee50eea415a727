package org.vekha.process.change;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.change.ChangeState;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * How {@code people-change} gives a school another partner.
 */
@VekhaTest
class PartnerChangeTests {

	@Autowired
	private ChangingYears years;

	private ChangingYear year;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
	}

	@Test
	void givesTheOpenContractToTheNextPartnerSchool() {
		var partner = this.year.district().school(2);
		assertThat(this.year.task("Task_SignContract", 1)).hasCandidateGroup("school-" + former());
		var instance = partner(this.year.support(1).id().toString(), partner);
		assertThat(instance).isEnded().hasPassed("EndEvent_PersonReplaced").hasNotPassed("EndEvent_NobodyReplaced");
		assertThat(this.year.support(1).partnerSchoolId()).contains(partner);
		assertThat(this.year.task("Task_SignContract", 1)).hasCandidateGroup("school-" + partner);
		assertThat(this.year.lastChange().state()).isEqualTo(ChangeState.DONE);
		assertThat(this.year.lastChange().summary()).isEqualTo("СОШ № 1: новая школа-партнёр – СОШ № 2");
	}

	@Test
	void refusesAPartnerThatIsNone() {
		var support = this.year.support(1).id().toString();
		refusedPartner("сама себе", support, this.year.district().school(1));
		refusedPartner("и так партнёр", support, former());
		var other = this.years.begin();
		refusedPartner("другому муниципалитету", support, other.district().school(1));
		refusedPartner("Школа другого муниципалитета", other.support(1).id().toString(),
				this.year.district().school(2));
		assertThat(this.year.support(1).partnerSchoolId()).contains(former());
	}

	private String former() {
		return this.year.district().partnerSchool();
	}

	private void refusedPartner(String why, String support, String partner) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> partner(support, partner))
			.withMessageContaining(why);
	}

	private ProcessInstance partner(String support, String partner) {
		var instance = this.year.start(PeopleChangeProcess.KEY);
		this.year.complete(instance, Map.of("decision", "replace", "role", "PARTNER", "support", support, "partner",
				partner, "reason", "Письмо школы"));
		return instance;
	}

}
