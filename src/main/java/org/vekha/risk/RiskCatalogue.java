package org.vekha.risk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.RuleViolation;

/**
 * The risk factors that the schools of a municipality are looked at by.
 */
@Service
@Transactional
public class RiskCatalogue {

	private final MunicipalCatalogueRepository repository;

	private final RiskProfileRepository profiles;

	private final Municipalities municipalities;

	RiskCatalogue(MunicipalCatalogueRepository repository, RiskProfileRepository profiles,
			Municipalities municipalities) {
		this.repository = repository;
		this.profiles = profiles;
		this.municipalities = municipalities;
	}

	/** The municipality's own factors in their order, or the default ones. */
	@Transactional(readOnly = true)
	public List<RiskFactor> of(String municipalityId) {
		return this.repository.findById(municipalityId).map(MunicipalCatalogue::factors).orElse(DefaultFactors.LIST);
	}

	/**
	 * Gives the municipality its own factors. Profiles already submitted stay as they
	 * are.
	 * @throws RuleViolation if a factor is left out that an agreed profile answers for
	 */
	public void replace(String municipalityId, List<RiskFactor> factors) {
		var municipality = this.municipalities.get(municipalityId);
		requireUsed(factors, this.profiles.findFrozenNumbers(municipalityId));
		var catalogue = this.repository.findById(municipalityId)
			.orElseGet(() -> new MunicipalCatalogue(municipality.id()));
		this.repository.save(catalogue.replace(factors));
	}

	/** The numbers of the factors that agreed profiles answer for: they have to stay. */
	@Transactional(readOnly = true)
	public List<String> used(String municipalityId) {
		return this.profiles.findFrozenNumbers(municipalityId).stream().sorted().toList();
	}

	/** Refuses to withdraw what agreed profiles answer for. */
	static void requireUsed(List<RiskFactor> factors, Collection<String> used) {
		var kept = factors.stream().map(RiskFactor::number).collect(Collectors.toSet());
		var missing = used.stream().filter(number -> !kept.contains(number)).sorted().toList();
		if (!missing.isEmpty()) {
			throw new RuleViolation(
					"Убрать нельзя: факторы %s есть в согласованных профилях школ. Верните их в перечень."
						.formatted(String.join(", ", missing)));
		}
	}

}
