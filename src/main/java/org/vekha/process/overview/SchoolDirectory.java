package org.vekha.process.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportOutline;
import org.vekha.school.School;
import org.vekha.school.SchoolStatus;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the schools of a municipality with what each is in the year: three queries,
 * however many schools there are.
 */
@Component
class SchoolDirectory {

	static final int PAGE_SIZE = 50;

	private final Schools schools;

	private final SchoolSupports supports;

	SchoolDirectory(Schools schools, SchoolSupports supports) {
		this.schools = schools;
		this.supports = supports;
	}

	/**
	 * A page of the schools that are asked for.
	 * @param asked {@code search} in names, {@code status} as in {@link StatusKind}, and
	 * {@code page} from 1
	 */
	@Transactional(readOnly = true)
	public Page page(OverviewScope scope, Map<String, String> asked) {
		var found = all(scope, asked);
		int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
		int page = Math.min(Math.max(number(asked.get("page")), 1), pages);
		var shown = found.subList((page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, found.size()));
		return new Page(schoolYear(scope).toString(), List.copyOf(shown), found.size(), page, pages, choices());
	}

	/** All schools that are asked for, in the order in which people list them. */
	@Transactional(readOnly = true)
	public List<Line> all(OverviewScope scope, Map<String, String> asked) {
		var statuses = this.schools.statusesIn(scope.municipality().id(), schoolYear(scope))
			.stream()
			.collect(Collectors.groupingBy(SchoolStatus::schoolId));
		var supports = scope.chosen()
			.map(year -> this.supports.outlines(year.id()))
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap(SupportOutline::schoolId, Function.identity(), (earlier, later) -> later));
		var words = asked.getOrDefault("search", "").toLowerCase(Locale.ROOT).strip();
		var status = asked.getOrDefault("status", "");
		return this.schools.ofMunicipality(scope.municipality().id())
			.stream()
			.filter(school -> words.isEmpty() || named(school, words))
			.filter(school -> status.isEmpty() || statuses.getOrDefault(school.id(), List.of())
				.stream()
				.anyMatch(each -> each.kind().name().equals(status)))
			.map(school -> line(school, statuses.getOrDefault(school.id(), List.of()), supports.get(school.id())))
			.toList();
	}

	/** The year that is shown, be it open or not. */
	static SchoolYear schoolYear(OverviewScope scope) {
		return scope.chosen().map(year -> year.schoolYear()).orElseGet(() -> SchoolYear.containing(scope.today()));
	}

	private static boolean named(School school, String words) {
		return Stream.of(school.name(), school.shortName(), (school.code() != null) ? school.code() : "")
			.anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
	}

	private static Line line(School school, List<SchoolStatus> statuses, SupportOutline support) {
		return new Line(school.id(), school.shortName(), school.name(),
				statuses.stream()
					.map(SchoolStatus::kind)
					.sorted(Comparator.naturalOrder())
					.map(StatusKind::title)
					.toList(),
				(support != null) ? support.state().title() : null, school.mergedInto().isPresent());
	}

	private static List<Choice> choices() {
		return Stream.of(StatusKind.values()).map(kind -> new Choice(kind.name(), kind.title())).toList();
	}

	private static int number(String page) {
		return (page != null && page.matches("\\d{1,6}")) ? Integer.parseInt(page) : 1;
	}

	/**
	 * A school in the list.
	 *
	 * @param support the state of its support, or {@code null} without one
	 * @param merged whether it has become a part of another
	 */
	record Line(String id, String shortName, String name, List<String> statuses, String support, boolean merged) {

	}

	record Choice(String id, String title) {

	}

	/**
	 * A page of schools.
	 *
	 * @param total how many there are on all pages
	 */
	record Page(String schoolYear, List<Line> schools, int total, int page, int pages, List<Choice> statuses) {

	}

}
