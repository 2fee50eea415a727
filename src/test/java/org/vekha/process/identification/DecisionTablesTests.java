package org.vekha.process.identification;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;

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
	@CsvSource({ "29.99,", "30,BASIC", "39.99,BASIC", "40,MODERATE", "50,MODERATE", "50.01,SEVERE", "100,SEVERE" })
	void drawsTheBordersOfTheBands(BigDecimal percent, Band band) {
		assertThat(this.rules.of("yurga").band(percent).orElse(null)).isEqualTo(band);
	}

	@Test
	void namesTheConditionsThatAreMet() {
		assertThat(this.rules.of("yurga").listing(2, 1))
			.isEqualTo(new Listing(true, Set.of(Condition.TWO_IN_LAST_YEAR, Condition.ONE_IN_EACH_YEAR)));
		assertThat(this.rules.of("yurga").listing(3, 0))
			.isEqualTo(new Listing(true, Set.of(Condition.TWO_IN_LAST_YEAR)));
		assertThat(this.rules.of("yurga").listing(1, 4))
			.isEqualTo(new Listing(true, Set.of(Condition.ONE_IN_EACH_YEAR)));
		assertThat(this.rules.of("yurga").listing(1, 0)).isEqualTo(new Listing(false, Set.of()));
		assertThat(this.rules.of("yurga").listing(0, 5)).isEqualTo(new Listing(false, Set.of()));
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
