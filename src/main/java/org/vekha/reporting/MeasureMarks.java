package org.vekha.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What schools have said of the measures of their programmes.
 */
@Service
@Transactional
public class MeasureMarks {

	private static final Limit SHOWN = Limit.of(50);

	private final MeasureMarkRepository repository;

	private final SchoolSupports supports;

	private final RowLock lock;

	MeasureMarks(MeasureMarkRepository repository, SchoolSupports supports, RowLock lock) {
		this.repository = repository;
		this.supports = supports;
		this.lock = lock;
	}

	/** The last mark of each measure that has one, by the measure's id. */
	@Transactional(readOnly = true)
	public Map<UUID, MeasureMark> latest(UUID supportId) {
		return this.repository.findLatest(supportId)
			.stream()
			.collect(Collectors.toMap(MeasureMark::measureId, Function.identity()));
	}

	/** All marks of a measure, the last one first. */
	@Transactional(readOnly = true)
	public List<MeasureMark> history(UUID supportId, UUID measureId) {
		return this.repository.findBySupportIdAndMeasureIdOrderByNumberDesc(supportId, measureId, SHOWN);
	}

	/**
	 * Keeps what was entered, all of it or nothing.
	 * @param titles the titles of the programme's measures, by id
	 * @throws RuleViolation naming the measure and what is wrong with it
	 */
	public void mark(UUID supportId, Collection<Marking> markings, Map<UUID, String> titles, String userId,
			LocalDate day) {
		var latest = startMarking(supportId);
		var seen = new HashSet<UUID>();
		var added = new ArrayList<MeasureMark>();
		for (var marking : markings) {
			if (!titles.containsKey(marking.measureId()) || !seen.add(marking.measureId())) {
				throw new RuleViolation(
						"В таблице есть строка, которой нет в программе школы: обновите страницу, введённое "
								+ "сначала скопируйте.");
			}
			var before = latest.get(marking.measureId());
			try {
				requireUnchanged(before, marking);
				marking.requireUntil(day);
			}
			catch (RuleViolation ex) {
				throw new RuleViolation(
						"Мероприятие «%s»: %s".formatted(titles.get(marking.measureId()), ex.getMessage()));
			}
			add(added, supportId, before, marking, userId, day);
		}
		this.repository.saveAll(added);
	}

	/** Takes over what a report has said of the school's measures. */
	void follow(UUID supportId, Collection<ReportLine> lines, String userId, LocalDate day) {
		var measures = lines.stream().filter(line -> !line.ofActivity() && line.outcome() != null).toList();
		if (measures.isEmpty()) {
			return;
		}
		// Two reports of a school can be sent at the same time, and say something of the
		// same measure
		this.lock.take(SchoolSupport.class, supportId);
		var latest = latest(supportId);
		var added = new ArrayList<MeasureMark>();
		for (var line : measures) {
			var before = latest.get(line.lineId());
			var state = MarkState.of(line.outcome());
			var doneOn = (before != null && before.doneOn() != null) ? before.doneOn() : day;
			add(added, supportId, before,
					new Marking(line.lineId(), 0, state, doneOn, line.count(), line.comment(), line.paper()), userId,
					day);
		}
		this.repository.saveAll(added);
	}

	/** What the marks say to a report of the school. */
	Map<UUID, LineReport> answers(UUID supportId) {
		return latest(supportId).values()
			.stream()
			.map(MeasureMark::asAnswer)
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(LineReport::lineId, Function.identity()));
	}

	// Two who mark at the same time wait for each other, and the second is told
	private Map<UUID, MeasureMark> startMarking(UUID supportId) {
		this.lock.take(SchoolSupport.class, supportId);
		if (this.supports.get(supportId).state() != SupportState.IN_PROGRESS) {
			throw new RuleViolation("Сопровождение школы окончено: отметки о мероприятиях больше не вносят.");
		}
		return latest(supportId);
	}

	private static void requireUnchanged(MeasureMark before, Marking marking) {
		if (before != null && before.number() != marking.known() && !before.says(marking)) {
			throw new RuleViolation("эту строку тем временем изменил другой пользователь (сейчас «%s»). Обновите "
				.formatted(before.state().title()) + "страницу и внесите отметку ещё раз.");
		}
	}

	private static void add(List<MeasureMark> added, UUID supportId, MeasureMark before, Marking marking, String userId,
			LocalDate day) {
		if (before == null || !before.says(marking)) {
			added.add(new MeasureMark(supportId, (before != null) ? before.number() + 1 : 1, marking, userId, day));
		}
	}

}
