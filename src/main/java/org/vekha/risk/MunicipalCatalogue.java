package org.vekha.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The catalogue that a municipality uses instead of the default.
 */
@Entity
class MunicipalCatalogue {

	private static final int MOST_FACTORS = 100;

	@Id
	private String municipalityId;

	@Version
	private Integer version;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "risk_factor", joinColumns = @JoinColumn(name = "municipality_id"))
	@OrderColumn(name = "position")
	private List<RiskFactor> factors = new ArrayList<>();

	protected MunicipalCatalogue() {
	}

	MunicipalCatalogue(String municipalityId) {
		this.municipalityId = municipalityId;
	}

	MunicipalCatalogue replace(List<RiskFactor> factors) {
		var checked = Require.list(factors, MOST_FACTORS, "Факторы риска");
		var numbers = new HashSet<String>();
		for (var factor : checked) {
			if (!numbers.add(factor.number())) {
				throw new RuleViolation("Фактор риска %s указан дважды.".formatted(factor.number()));
			}
		}
		this.factors.clear();
		this.factors.addAll(checked);
		return this;
	}

	List<RiskFactor> factors() {
		return List.copyOf(this.factors);
	}

}
