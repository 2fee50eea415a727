package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.responsible.Dictionaries;
import org.vekha.roadmap.ColumnMeaning;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;

/**
 * Reads the file of a road map as a municipality words it: with its dictionary, its
 * school calendar and its schools.
 */
@Service
public class RoadmapReader {

	/** A year in running text, not that of a full date. */
	private static final Pattern YEAR = Pattern.compile("(?<![\\d.])20\\d{2}(?!\\d)");

	private final DeadlineReaders deadlines;

	private final Dictionaries dictionaries;

	private final Schools schools;

	RoadmapReader(DeadlineReaders deadlines, Dictionaries dictionaries, Schools schools) {
		this.deadlines = deadlines;
		this.dictionaries = dictionaries;
		this.schools = schools;
	}

	/**
	 * Reads a file and stores nothing.
	 * @param plan from when to when the road map is to be carried out, with a start
	 * @throws org.vekha.table.TableRefused if the file cannot be taken
	 */
	public ReadRoadmap read(String municipalityId, Period plan, TableFile file) {
		var printed = RoadmapTables.read(file, TableReader.read(file));
		var resultsExpected = printed.columns()
			.stream()
			.anyMatch(column -> column.meaning() == ColumnMeaning.EXPECTED_RESULT);
		var rows = rowsOf(municipalityId, plan).read(printed.rows(), resultsExpected);
		var warnings = new ArrayList<>(printed.warnings());
		warnings.addAll(yearWarnings(printed.title(), plan));
		return new ReadRoadmap(printed.title(), printed.columns(), rows, warnings);
	}

	/** A reader for the rows of one road map. */
	RowReader rowsOf(String municipalityId, Period plan) {
		var deadlineReader = this.deadlines.of(municipalityId, plan);
		var partners = this.schools.withStatus(municipalityId, SchoolYear.containing(plan.start()), StatusKind.PARTNER);
		var responsibleReader = this.dictionaries.readerFor(municipalityId,
				partners.stream().map(School::shortName).toList());
		var circleReader = CircleReader.of(this.schools.ofMunicipality(municipalityId));
		return new RowReader(plan, deadlineReader::read, responsibleReader::read, circleReader::read,
				(title, section) -> StepFinder.propose(title, section, plan));
	}

	static List<String> yearWarnings(String title, Period plan) {
		var named = YEAR.matcher((title != null) ? title : "")
			.results()
			.map(found -> Integer.valueOf(found.group()))
			.collect(Collectors.toCollection(TreeSet::new));
		if (named.isEmpty() || named.contains(plan.start().getYear())) {
			return List.of();
		}
		return List.of("В названии указан %s год, а период плана – %s: проверьте период."
			.formatted(named.stream().map(String::valueOf).collect(Collectors.joining(", ")), plan.label()));
	}

}
