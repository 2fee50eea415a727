package org.vekha.process.measure;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.process.measure.MeasureTable.PastMark;
import org.vekha.reporting.Count;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.Marking;
import org.vekha.reporting.Paper;
import org.vekha.reporting.PaperKind;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the page of a school's measures its table, and takes what was marked in it.
 */
@RestController
@Hidden
@RequestMapping("/web/measures")
class MeasureTableController {

	private static final int MOST_ROWS = 300;

	private final MeasureTables tables;

	private final MeasureViewers viewers;

	MeasureTableController(MeasureTables tables, MeasureViewers viewers) {
		this.tables = tables;
		this.viewers = viewers;
	}

	@GetMapping
	MeasureTable get(@RequestParam UUID supportId, Principal user) {
		return this.tables.of(this.viewers.require(supportId, user.getName()));
	}

	@GetMapping("/history")
	List<PastMark> history(@RequestParam UUID supportId, @RequestParam UUID measureId, Principal user) {
		return this.tables.history(this.viewers.require(supportId, user.getName()), measureId);
	}

	@PutMapping
	MeasureTable put(@RequestParam UUID supportId, @RequestBody Entered entered, Principal user) {
		var school = this.viewers.require(supportId, user.getName());
		if (!school.editable()) {
			throw new AccessDeniedException("Отметки о мероприятиях вносит сама школа.");
		}
		this.tables.save(school, entered.markings(), user.getName());
		return this.tables.of(school);
	}

	/**
	 * What was entered in the table.
	 */
	record Entered(List<Row> rows) {

		List<Marking> markings() {
			var markings = new ArrayList<Marking>();
			for (var row : Require.list(this.rows, MOST_ROWS, "Мероприятия школы")) {
				try {
					markings.add(Require.value(row, "Строка таблицы").marking());
				}
				catch (RuleViolation ex) {
					throw (row != null && row.title() != null)
							? new RuleViolation("Мероприятие «%s»: %s".formatted(row.title(), ex.getMessage())) : ex;
				}
			}
			return markings;
		}

	}

	/**
	 * A row of the table.
	 *
	 * @param title only to name the row in a refusal
	 */
	record Row(UUID measureId, String title, int known, MarkState state, LocalDate doneOn, Integer n, Integer of,
			String note, PaperKind paperKind, String paperText, LocalDate paperDate) {

		Marking marking() {
			if (this.n == null && this.of != null) {
				throw new RuleViolation("Укажите, сколько сделано, а не только сколько всего.");
			}
			return new Marking(this.measureId, this.known, this.state, this.doneOn,
					(this.n != null) ? new Count(this.n, this.of) : null, this.note,
					(this.paperKind != null) ? new Paper(this.paperKind, this.paperText, this.paperDate) : null);
		}

	}

}
