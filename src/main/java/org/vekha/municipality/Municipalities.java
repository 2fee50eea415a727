package org.vekha.municipality;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;
import org.vekha.shared.Require;

/**
 * All municipalities of this installation.
 */
@Service
@Transactional
public class Municipalities {

	private final MunicipalityRepository repository;

	Municipalities(MunicipalityRepository repository) {
		this.repository = repository;
	}

	/** Adds the municipality, or brings its description up to date. */
	public Municipality register(String id, String name, String shortName, ZoneId zone, int expertsPerProgramme,
			int schoolCount) {
		var known = this.repository.findById(Require.key(id, "Код муниципалитета"));
		known.ifPresent(municipality -> municipality.describe(name, shortName, zone, expertsPerProgramme, schoolCount));
		return known.orElseGet(() -> this.repository
			.save(new Municipality(id, name, shortName, zone, expertsPerProgramme, schoolCount)));
	}

	/** Says how programmes are called in the municipality, and what comes with one. */
	public void setProgramme(String id, ProgrammeSettings settings) {
		get(id).adopt(settings);
	}

	@Transactional(readOnly = true)
	public Municipality get(String id) {
		return this.repository.findById(Require.value(id, "Код муниципалитета"))
			.orElseThrow(() -> new NotFound("Муниципалитет «%s» не найден.".formatted(id)));
	}

	@Transactional(readOnly = true)
	public List<Municipality> all() {
		return this.repository.findAllByOrderByName();
	}

	/** Those of the municipalities that there are, by name. */
	@Transactional(readOnly = true)
	public List<Municipality> get(Collection<String> ids) {
		return this.repository.findByIdInOrderByName(ids);
	}

}
