package org.vekha.process.identification;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.identification.Band;
import org.vekha.identification.Condition;
import org.vekha.identification.Listing;
import org.vekha.identification.ListingRulebook;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class DecisionTablesTests {

	@Autowired
	private ListingRulebook rules;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private HistoryService history;

	@Autowired
	private IdentityService identities;

	@ParameterizedTest
	@CsvSource({ "0,", "29.99,", "30,BASIC", "39.99,BASIC", "40,MODERATE", "50,MODERATE", "50.01,SEVERE",
			"100,SEVERE" })
	void drawsTheBordersOfTheBands(BigDecimal percent, Band band) {
		assertThat(this.rules.of("yurga").band(percent).orElse(null)).isEqualTo(band);
	}

	@ParameterizedTest(name = "{0} low results, {1} the year before")
	@CsvSource(nullValues = "-", value = { "0, 0, -, -", "0, 1, -, -", "0, 9, -, -", "1, 0, -, -", "1, 1, -, Б",
			"1, 9, -, Б", "2, 0, А, -", "9, 0, А, -", "2, 1, А, Б", "9, 9, А, Б" })
	void drawsTheBordersOfTheList(int inLastYear, int inPreviousYear, String conditionA, String conditionB) {
		var conditions = EnumSet.noneOf(Condition.class);
		if (conditionA != null) {
			conditions.add(Condition.TWO_IN_LAST_YEAR);
		}
		if (conditionB != null) {
			conditions.add(Condition.ONE_IN_EACH_YEAR);
		}
		assertThat(this.rules.of("yurga").listing(inLastYear, inPreviousYear))
			.isEqualTo(new Listing(!conditions.isEmpty(), conditions));
	}

	@Test
	void prefersTheTableOfTheMunicipality() throws Exception {
		var common = new ClassPathResource("processes/result-band.dmn").getContentAsString(StandardCharsets.UTF_8);
		var deployment = this.repository.createDeployment()
			.tenantId("own-table")
			.addString("result-band.dmn", common.replace("[30..40)", "[20..40)"))
			.deploy();
		try {
			assertThat(this.rules.of("own-table").band(new BigDecimal(25))).contains(Band.BASIC);
			assertThat(this.rules.of("yurga").band(new BigDecimal(25))).isEmpty();
		}
		finally {
			this.repository.deleteDeployment(deployment.getId());
		}
	}

	@Test
	void answersWhoeverAsksAndLeavesNoTrace() {
		this.identities.setAuthentication("somebody", null, null);
		try {
			assertThat(this.rules.of("yurga").band(new BigDecimal(45))).contains(Band.MODERATE);
			assertThat(this.identities.getCurrentAuthentication().getUserId()).isEqualTo("somebody");
		}
		finally {
			this.identities.clearAuthentication();
		}
		assertThat(this.history.createHistoricDecisionInstanceQuery().decisionDefinitionKey("result-band").count())
			.isZero();
	}

}
