package org.vekha.process;

import java.util.List;
import java.util.UUID;

import org.vekha.cycle.PartnerPlan;
import org.vekha.cycle.PartnerPlans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the plans of partner schools that a municipality has opened.
 */
@Component
public class StoredPlans {

	private final JdbcClient jdbc;

	private final PartnerPlans plans;

	StoredPlans(JdbcClient jdbc, PartnerPlans plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	public List<PartnerPlan> of(String municipalityId) {
		return this.jdbc.sql("select id from vekha.partner_plan where municipality_id = ?")
			.param(municipalityId)
			.query(UUID.class)
			.list()
			.stream()
			.map(this.plans::get)
			.toList();
	}

}
