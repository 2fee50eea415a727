package org.vekha.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;

/**
 * The risk profiles of all supported schools.
 */
@Service
@Transactional
public class RiskProfiles {

	private final RiskProfileRepository repository;

	private final RiskCatalogue catalogue;

	RiskProfiles(RiskProfileRepository repository, RiskCatalogue catalogue) {
		this.repository = repository;
		this.catalogue = catalogue;
	}

	/** Takes the school's self-assessment, the first one or one that was given back. */
	public RiskProfile submit(Assessed assessed, List<FactorGrade> grades) {
		var profile = this.repository.findById(assessed.supportId()).orElseGet(() -> new RiskProfile(assessed));
		return this.repository.save(profile.submit(this.catalogue.of(profile.municipalityId()), grades));
	}

	/**
	 * Takes the profile that somebody outside made of the school.
	 * @param survey what its people said, or {@code null} if nobody was asked
	 */
	public RiskProfile receive(Assessed assessed, List<FactorGrade> grades, Survey survey) {
		var profile = this.repository.findById(assessed.supportId()).orElseGet(() -> new RiskProfile(assessed));
		return this.repository.save(profile.receive(this.catalogue.of(profile.municipalityId()), grades, survey));
	}

	/** The school verifies what came from outside; the profile is frozen. */
	public void verify(UUID supportId, List<Verification> verifications, LocalDate day, String by) {
		get(supportId).verify(verifications, day, by);
	}

	/** The curator agrees; the profile is frozen. */
	public void agree(UUID supportId, List<Opinion> opinions, LocalDate day, String by) {
		get(supportId).agree(opinions, day, by);
	}

	/** The curator returns the profile to the school. */
	public void giveBack(UUID supportId, List<Opinion> opinions, String remark) {
		get(supportId).giveBack(opinions, remark);
	}

	/** Refuses risks that the school and the curator did not agree on. */
	@Transactional(readOnly = true)
	public void requireActivated(UUID supportId, Collection<String> numbers) {
		get(supportId).requireActivated(numbers);
	}

	@Transactional(readOnly = true)
	public Optional<RiskProfile> of(UUID supportId) {
		return this.repository.findById(supportId);
	}

	/**
	 * In how many schools of the year each factor shows, by the profiles that are frozen;
	 * the factor of most schools first.
	 */
	@Transactional(readOnly = true)
	public List<RankedFactor> ranking(String municipalityId, UUID yearId) {
		return Ranking.of(this.catalogue.of(municipalityId), this.repository.findFrozen(yearId));
	}

	/** How grave the risks are in the profiles of these supports, in one query. */
	@Transactional(readOnly = true)
	public List<ProfileCount> countOf(Collection<UUID> supportIds) {
		return this.repository.count(supportIds);
	}

	private RiskProfile get(UUID supportId) {
		return of(supportId).orElseThrow(() -> new NotFound("Школа ещё не сдала самооценку."));
	}

}
