package org.vekha.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.school.Schools;
import org.vekha.shared.SchoolYear;

/**
 * All results of all schools.
 */
@Service
@Transactional
public class AssessmentResults {

	private final AssessmentResultRepository repository;

	private final ResultStaging staging;

	private final RecordedResults recorded;

	private final Schools schools;

	AssessmentResults(AssessmentResultRepository repository, ResultStaging staging, RecordedResults recorded,
			Schools schools) {
		this.repository = repository;
		this.staging = staging;
		this.recorded = recorded;
		this.schools = schools;
	}

	/**
	 * Records the figures of a school, in place of what was known before.
	 * @param percentTwo the share of «2», or of those below the minimum
	 * @param participants how many pupils took part, or {@code null} if not known
	 */
	public void record(String schoolId, Procedure procedure, SchoolYear year, BigDecimal percentTwo,
			BigDecimal percentHigh, Integer participants) {
		this.repository.save(result(schoolId, procedure, year).with(percentTwo, percentHigh, participants));
	}

	/** Records that there are no figures, and why. */
	public void recordMissing(String schoolId, Procedure procedure, SchoolYear year, NoDataReason reason) {
		this.repository.save(result(schoolId, procedure, year).without(reason));
	}

	/**
	 * Records all of these results, or none, each in place of what was known of its
	 * school, procedure and year before. However many there are, only few are held in
	 * memory.
	 * @param source hands over the results, each school and procedure and year once
	 * @return how many are new or other than before
	 */
	public int recordAll(ResultSource source) {
		return recordAll(source, () -> true);
	}

	/**
	 * Records all of these results as {@link #recordAll(ResultSource)} does, or none of
	 * them without failing.
	 * @param sound is asked when all have been handed over, and says whether they are to
	 * be recorded
	 */
	public int recordAll(ResultSource source, BooleanSupplier sound) {
		this.repository.flush();
		this.staging.fill(source);
		return sound.getAsBoolean() ? this.staging.merge() : 0;
	}

	/** What {@link #recordAll} would change; nothing is recorded. */
	public ResultChanges compare(ResultSource source) {
		this.staging.fill(source);
		return this.staging.compare();
	}

	/**
	 * The results of these schools in these years, in no particular order, for looking at
	 * alone: changing them changes nothing.
	 */
	@Transactional(readOnly = true)
	public List<AssessmentResult> recorded(Collection<String> schoolIds, Collection<SchoolYear> years) {
		this.repository.flush();
		return this.recorded.of(schoolIds, years);
	}

	/** The results of these schools in these years, the newest first within a school. */
	@Transactional(readOnly = true)
	public List<AssessmentResult> of(Collection<String> schoolIds, Collection<SchoolYear> years) {
		return this.repository.find(schoolIds, years);
	}

	/** The newest years for which the municipality has figures, the newest first. */
	@Transactional(readOnly = true)
	public List<SchoolYear> lastYears(String municipalityId, SchoolYear before, int howMany) {
		return this.repository.findYearsBefore(municipalityId, before, Limit.of(howMany))
			.stream()
			.map(AssessmentResultRepository.AssessedYear::getYear)
			.toList();
	}

	private AssessmentResult result(String schoolId, Procedure procedure, SchoolYear year) {
		return this.repository.findBySchoolIdAndSchoolYearAndProcedure(schoolId, year, procedure)
			.orElseGet(() -> new AssessmentResult(this.schools.get(schoolId).id(), procedure, year));
	}

}
