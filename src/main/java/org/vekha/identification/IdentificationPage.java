package org.vekha.identification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.school.School;
import org.vekha.shared.SchoolYear;

import static java.util.stream.Collectors.toMap;

/**
 * Keeps what was found about some schools of a municipality, in a transaction of its own.
 */
@Component
class IdentificationPage {

	private final IdentificationRepository repository;

	IdentificationPage(IdentificationRepository repository) {
		this.repository = repository;
	}

	/**
	 * Puts the findings in place of earlier ones.
	 * @param findings by the schools' ids
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void store(List<School> schools, SchoolYear listYear, Map<String, Finding> findings) {
		var known = this.repository.findBySchoolIdInAndSchoolYear(findings.keySet(), listYear)
			.stream()
			.collect(toMap(Identification::schoolId, Function.identity()));
		for (var school : schools) {
			var identification = known.containsKey(school.id()) ? known.get(school.id())
					: new Identification(school.municipalityId(), school.id(), listYear);
			this.repository.save(identification.conclude(findings.get(school.id())));
		}
	}

}
