package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.intake.RowCorrection.Use;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Fact;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Applies what the coordinator corrected to the rows of an import, and reads anew what
 * depends on it.
 */
final class ImportRows {

	private final RowReader reader;

	private final Period plan;

	private final boolean resultsExpected;

	ImportRows(RowReader reader, boolean resultsExpected) {
		this.reader = reader;
		this.plan = reader.plan();
		this.resultsExpected = resultsExpected;
	}

	/**
	 * The rows as they are after the corrections.
	 * @throws RuleViolation naming the row that a correction does not fit
	 */
	List<ImportRow> corrected(List<ImportRow> rows, List<RowCorrection> corrections) {
		var byRow = corrections.stream()
			.collect(Collectors.toMap(RowCorrection::row, Function.identity(), (one, other) -> {
				throw new RuleViolation("Строка %d исправлена дважды: откройте задачу заново.".formatted(one.row()));
			}));
		var known = rows.stream().map(ImportRow::id).collect(Collectors.toSet());
		if (!known.containsAll(byRow.keySet())) {
			throw new RuleViolation("Исправлена строка, которой в загрузке нет: откройте задачу заново.");
		}
		var remaining = headed(rows, byRow).stream().filter(row -> uses(byRow, row) == Use.ACTIVITY).toList();
		var corrected = remaining.stream()
			.map(row -> byRow.containsKey(row.id()) ? corrected(row, byRow.get(row.id())) : reread(row))
			.toList();
		return RowNumbers.warned(corrected);
	}

	private static Use uses(Map<Integer, RowCorrection> corrections, ImportRow row) {
		return corrections.containsKey(row.id()) ? corrections.get(row.id()).use() : Use.ACTIVITY;
	}

	/** Gives the rows below one that is a heading its words as their section. */
	private static List<ImportRow> headed(List<ImportRow> rows, Map<Integer, RowCorrection> corrections) {
		var headed = new ArrayList<ImportRow>();
		ImportRow heading = null;
		for (var row : rows) {
			if (uses(corrections, row) == Use.HEADING) {
				heading = row;
				requireTitle(row, corrections.get(row.id()));
			}
			else if (heading != null && !Objects.equals(heading.section(), row.section())) {
				heading = null;
			}
			headed.add((heading != null && heading != row) ? row.in(corrections.get(heading.id()).title()) : row);
		}
		return headed;
	}

	private static void requireTitle(ImportRow row, RowCorrection correction) {
		if (correction.title() == null || correction.title().isBlank()) {
			throw new RuleViolation("Строка %d: в ней нет слов для заголовка раздела.".formatted(row.id()));
		}
	}

	/** What nobody decided may be known by now, from another row. */
	private ImportRow reread(ImportRow row) {
		return (row.decided() || row.unknown().isEmpty()) ? row : understood(row, row.deadline(), null);
	}

	private ImportRow corrected(ImportRow row, RowCorrection correction) {
		return RowCorrection.inRow(row.id(), () -> {
			var title = Require.text(correction.title(), "Мероприятие");
			var renamed = new ImportRow(row.id(), row.place(), Require.optionalLine(correction.number(), "Номер"),
					Require.optionalText(correction.section(), "Раздел"), title, row.deadline(),
					row.responsiblePhrase(), row.responsibilities(), row.unknown(), row.leadUnclear(), row.decided(),
					Require.optionalText(correction.expectedResult(), "Ожидаемый результат"),
					Require.optionalText(correction.schoolPart(), "Что делает сама школа"), correction.step(),
					correction.circle(), fact(correction), row.carried(),
					isSame(row.circle(), correction.circle()) ? row.warnings() : List.of());
			return understood(renamed, deadline(row.deadline(), correction), correction.responsibilities());
		});
	}

	private ImportRow understood(ImportRow row, Deadline deadline, List<Responsibility> decided) {
		var named = this.reader.responsible().apply(row.responsiblePhrase(), row.title());
		var isDecided = decided != null || row.decided();
		var responsibilities = (decided != null) ? withLead(decided)
				: row.decided() ? row.responsibilities() : named.responsibilities();
		var warnings = new ArrayList<String>();
		warnings.addAll(RowWarnings.ofDeadline(deadline, this.plan));
		if (!isDecided) {
			warnings.addAll(RowWarnings.ofResponsible(named));
		}
		// Stands until the schools are corrected: they are not read anew
		row.warnings().stream().filter(RowWarnings::isOfCircle).forEach(warnings::add);
		if (this.resultsExpected && row.expectedResult() == null) {
			warnings.add(RowWarnings.NO_RESULT);
		}
		return new ImportRow(row.id(), row.place(), row.number(), row.section(), row.title(), deadline,
				row.responsiblePhrase(), responsibilities, isDecided ? List.of() : named.unknown(),
				!isDecided && named.leadUnclear(), isDecided, row.expectedResult(), row.schoolPart(), row.step(),
				row.circle(), row.fact(), row.carried(), warnings);
	}

	private Deadline deadline(Deadline known, RowCorrection correction) {
		if (correction.kind() == null) {
			return isReworded(known, correction) ? this.reader.deadlines().apply(correction.phrase()) : known;
		}
		var phrase = Objects.requireNonNullElse(correction.phrase(), "");
		var byHand = "Указано координатором.";
		return switch (correction.kind()) {
			case INTERVAL -> new Deadline(DeadlineKind.INTERVAL, phrase,
					List.of(new Period(correction.start(), Require.value(correction.end(), "Окончание срока"))), null,
					byHand);
			case WHOLE_PERIOD -> new Deadline(DeadlineKind.WHOLE_PERIOD, phrase, List.of(this.plan), null, byHand);
			case EVENT -> Deadline.event(phrase, byHand);
			case UNCLEAR -> Deadline.unclear(phrase, "Координатор уточнит срок позже.");
			case DATES, RECURRING ->
				throw new RuleViolation("несколько сроков запишите словами, например «март, май».");
		};
	}

	/** Whether the words are others; a field of one line drops what breaks lines. */
	private static boolean isReworded(Deadline known, RowCorrection correction) {
		var phrase = Objects.requireNonNullElse(correction.phrase(), "");
		return !known.phrase().strip().equals(phrase)
				&& !known.phrase().replaceAll("[\\r\\n]", "").strip().equals(phrase);
	}

	/** Whether the same schools are meant, in whatever order. */
	private static boolean isSame(Circle known, Circle corrected) {
		return known.kind() == corrected.kind() && Set.copyOf(known.schools()).equals(Set.copyOf(corrected.schools()));
	}

	private static List<Responsibility> withLead(List<Responsibility> decided) {
		var leads = decided.stream().filter(one -> one.mode() == Mode.LEAD).toList();
		if (leads.size() != 1 || leads.get(0).body() == Body.EXTERNAL) {
			throw new RuleViolation(leads.isEmpty() ? "выберите, кто отвечает за мероприятие."
					: leads.size() > 1 ? "ответственный может быть только один."
							: "внешняя организация не может быть ответственной: выберите, кто отчитается за неё.");
		}
		if (decided.stream().map(Responsibility::body).distinct().count() != decided.size()) {
			throw new RuleViolation("один и тот же исполнитель указан дважды.");
		}
		var ordered = new ArrayList<>(leads);
		decided.stream().filter(one -> one.mode() != Mode.LEAD).forEach(ordered::add);
		return ordered;
	}

	private static Fact fact(RowCorrection correction) {
		if (correction.doneOn() != null && !correction.done()) {
			throw new RuleViolation("указана дата исполнения, но не отмечено, что мероприятие исполнено.");
		}
		return correction.done() ? new Fact(correction.doneOn(), "Отмечено при загрузке дорожной карты") : null;
	}

}
