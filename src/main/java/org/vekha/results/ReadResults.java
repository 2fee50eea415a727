package org.vekha.results;

import java.util.List;
import java.util.stream.Stream;

import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * What a file of results was found to hold, without the results themselves.
 *
 * @param schools how many schools it names
 * @param results how many figures it gives
 * @param missing how many dashes it has in place of figures
 * @param procedures the procedures in the order of the file, each with its year
 * @param newest the newest school year in it, or {@code null} if there is none
 * @param problems the first faults, for which nothing of it is recorded
 * @param problemCount how many faults there are
 * @param unregistered the first schools that are not registered
 * @param unregisteredCount how many of them there are
 * @param warnings what the coordinator should know beside
 */
public record ReadResults(int schools, int results, int missing, List<String> procedures, SchoolYear newest,
		List<String> problems, int problemCount, List<String> unregistered, int unregisteredCount,
		List<String> warnings) {

	public ReadResults {
		procedures = List.copyOf(procedures);
		problems = List.copyOf(problems);
		unregistered = List.copyOf(unregistered);
		warnings = List.copyOf(warnings);
	}

	/** Whether all of it may be recorded. */
	public boolean faultless() {
		return this.problemCount == 0 && this.unregisteredCount == 0;
	}

	/** With one thing more that the coordinator should know, before the others. */
	ReadResults withWarning(String warning) {
		return new ReadResults(this.schools, this.results, this.missing, this.procedures, this.newest, this.problems,
				this.problemCount, this.unregistered, this.unregisteredCount,
				Stream.concat(Stream.of(warning), this.warnings.stream()).toList());
	}

	/** The first faults, unregistered schools among them. */
	public List<String> allProblems() {
		return Stream.concat(this.problems.stream(), this.unregistered.stream()).toList();
	}

	/**
	 * Schools may be unknown where a file is only looked at.
	 * @throws RuleViolation naming the first faults
	 */
	public void requireReadable() {
		if (this.problemCount > 0) {
			throw refusal(this.problems, this.problemCount);
		}
	}

	private static RuleViolation refusal(List<String> sentences, int count) {
		var more = count - sentences.size();
		return new RuleViolation(
				String.join("\n", sentences) + ((more > 0) ? "\nИ ещё ошибок: %d.".formatted(more) : ""));
	}

}
