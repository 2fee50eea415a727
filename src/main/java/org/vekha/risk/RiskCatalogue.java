package org.vekha.risk;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;

/**
 * The risk factors that the schools of a municipality are looked at by.
 */
@Service
@Transactional
public class RiskCatalogue {

	private final MunicipalCatalogueRepository repository;

	private final Municipalities municipalities;

	RiskCatalogue(MunicipalCatalogueRepository repository, Municipalities municipalities) {
		this.repository = repository;
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
	 */
	public void replace(String municipalityId, List<RiskFactor> factors) {
		var municipality = this.municipalities.get(municipalityId);
		var catalogue = this.repository.findById(municipalityId)
			.orElseGet(() -> new MunicipalCatalogue(municipality.id()));
		this.repository.save(catalogue.replace(factors));
	}

}
