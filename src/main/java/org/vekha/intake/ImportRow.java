package org.vekha.intake;

import java.util.List;

import org.vekha.deadline.Deadline;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Fact;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.shared.Require;

/**
 * A row of a road map that waits for the coordinator's word.
 *
 * @param id its place in the file, the first is 1; it stays the same whatever is taken
 * out
 * @param place where it stands, as people find it
 * @param responsibilities who, as understood or decided; the lead first
 * @param unknown parts of the phrase that nobody is known by, until that is decided
 * @param leadUnclear whether several are named alike, until somebody is chosen
 * @param decided whether a person said who does it, so that it is not read anew
 * @param step the step of the cycle that it is, or {@code null}
 * @param fact that it was done already, or {@code null}
 * @param carried whether it is left over from the year before
 * @param warnings what to look at, one sentence each
 */
public record ImportRow(int id, String place, String number, String section, String title, Deadline deadline,
		String responsiblePhrase, List<Responsibility> responsibilities, List<String> unknown, boolean leadUnclear,
		boolean decided, String expectedResult, String schoolPart, CycleStep step, Circle circle, Fact fact,
		boolean carried, List<String> warnings) {

	public ImportRow {
		responsibilities = List.copyOf(responsibilities);
		unknown = List.copyOf(unknown);
		warnings = List.copyOf(warnings);
	}

	static ImportRow of(int id, ReadRow read) {
		var printed = read.printed();
		return new ImportRow(id, printed.place(), printed.number(), printed.section(), printed.title(), read.deadline(),
				printed.responsible(), read.responsible().responsibilities(), read.responsible().unknown(),
				read.responsible().leadUnclear(), false, printed.expectedResult(), printed.schoolPart(), read.step(),
				read.circle().circle(), null, false, read.warnings());
	}

	/** A row of an earlier year's road map, which was understood and confirmed then. */
	static ImportRow of(int id, RoadmapRow row, List<String> warnings) {
		return new ImportRow(id, "строка " + id, row.number(), row.section(), row.title(), row.deadline(),
				row.responsiblePhrase(), row.responsibilities(), List.of(), false, true, row.expectedResult(),
				row.schoolPart(), row.step(), row.circle(), row.fact(), row.carried(), warnings);
	}

	PrintedRow printed() {
		return new PrintedRow(this.place, this.number, this.section, this.title, this.deadline.phrase(),
				this.responsiblePhrase, this.expectedResult, this.schoolPart);
	}

	/** Whether it cannot be stored before somebody has said who does it. */
	public boolean undecided() {
		return !this.decided && (!this.unknown.isEmpty() || this.leadUnclear);
	}

	/**
	 * The unknown parts that can be remembered once somebody says who is meant; a longer
	 * one is no name.
	 */
	public List<String> nameable() {
		return this.unknown.stream().filter(part -> part.length() <= Require.LONGEST_LINE).toList();
	}

	RoadmapRow confirmed() {
		return new RoadmapRow(this.number, this.section, this.title, this.deadline, this.responsiblePhrase,
				this.responsibilities, this.expectedResult, this.schoolPart, this.step, this.circle, this.fact,
				this.carried);
	}

	ImportRow with(List<String> otherWarnings) {
		return new ImportRow(this.id, this.place, this.number, this.section, this.title, this.deadline,
				this.responsiblePhrase, this.responsibilities, this.unknown, this.leadUnclear, this.decided,
				this.expectedResult, this.schoolPart, this.step, this.circle, this.fact, this.carried, otherWarnings);
	}

	ImportRow in(String otherSection) {
		return new ImportRow(this.id, this.place, this.number, otherSection, this.title, this.deadline,
				this.responsiblePhrase, this.responsibilities, this.unknown, this.leadUnclear, this.decided,
				this.expectedResult, this.schoolPart, this.step, this.circle, this.fact, this.carried, this.warnings);
	}

}
