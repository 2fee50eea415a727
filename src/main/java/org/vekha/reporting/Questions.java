package org.vekha.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report asks about: what is due by the end of its period and was not finished
 * before. Of a report that was given back, the lines with a remark.
 */
public final class Questions {

	private static final Comparator<ReportLine> FIRST_DUE = Comparator.comparing(ReportLine::due,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final List<ReportLine> asked;

	private final List<ReportLine> settled;

	private final Map<UUID, LineReport> marks;

	private Questions(List<ReportLine> asked, List<ReportLine> settled, Map<UUID, LineReport> marks) {
		this.asked = asked;
		this.settled = settled;
		this.marks = marks;
	}

	/**
	 * What a report asks about now.
	 * @param marks what the school has marked in its table of measures
	 * @param attached the files that are there
	 */
	static Questions of(QuarterlyReport report, LineHistory history, Map<UUID, LineReport> marks,
			Attachments attached) {
		if (report.state() == ReportState.RETURNED) {
			var remarked = report.lines().stream().filter(line -> line.remark() != null).toList();
			return new Questions(remarked.isEmpty() ? report.answered() : remarked, List.of(), Map.of());
		}
		var parts = report.lines()
			.stream()
			.filter(line -> isAsked(line, report, history, marks))
			.sorted(FIRST_DUE)
			.collect(Collectors.partitioningBy(line -> isSettled(line, marks.get(line.lineId()), attached)));
		var asked = parts.get(false).stream().map(line -> prefilled(line, history, marks)).toList();
		var settled = parts.get(true).stream().map(line -> line.known(marks.get(line.lineId()))).toList();
		return new Questions(asked, settled, marks);
	}

	/** The lines to be answered, filled in with what is known of them. */
	public List<ReportLine> asked() {
		return this.asked;
	}

	/** The lines that the school has marked as done: they need no other answer. */
	public List<ReportLine> settled() {
		return this.settled;
	}

	Set<UUID> ids() {
		return Stream.of(this.asked, this.settled)
			.flatMap(List::stream)
			.map(ReportLine::lineId)
			.collect(Collectors.toSet());
	}

	/** The answers that nobody has to give. */
	Map<UUID, LineReport> known() {
		return this.settled.stream()
			.collect(Collectors.toMap(ReportLine::lineId, line -> this.marks.get(line.lineId())));
	}

	private static boolean isAsked(ReportLine line, QuarterlyReport report, LineHistory history,
			Map<UUID, LineReport> marks) {
		if (history.isFinished(line.lineId())) {
			return false;
		}
		var mark = marks.get(line.lineId());
		return line.due() == null || report.period().last() || !line.due().isAfter(report.period().end())
				|| mark != null && mark.outcome() == LineOutcome.DONE;
	}

	private static boolean isSettled(ReportLine line, LineReport mark, Attachments attached) {
		return mark != null && line.isSettledBy(mark, attached.show(mark));
	}

	private static ReportLine prefilled(ReportLine line, LineHistory history, Map<UUID, LineReport> marks) {
		var known = marks.get(line.lineId());
		return (known != null) ? line.known(known) : history.latest(line.lineId()).map(line::known).orElse(line);
	}

}
