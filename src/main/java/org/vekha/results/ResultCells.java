package org.vekha.results;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.shared.SchoolYear;

/**
 * Reads the figures of one procedure in a row of a table.
 */
final class ResultCells {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private final ResultPlace place;

	private final ResultCollector collector;

	ResultCells(ResultPlace place, ResultCollector collector) {
		this.place = place;
		this.collector = collector;
	}

	void read(RowCells row, ResultCollector.Seen school, ResultColumn column) {
		read(row, school, column.procedure(), column.schoolYear(), column);
	}

	void read(RowCells row, ResultCollector.Seen school, Procedure procedure, SchoolYear year, ResultColumn column) {
		Supplier<String> what = () -> procedure.label() + " " + year;
		var two = row.text(column.two());
		var high = row.text(column.high());
		if (two.isEmpty() && high.isEmpty()) {
			this.collector.countEmpty();
			return;
		}
		Supplier<String> cell = () -> this.place.cell(row.number(), column.two());
		var noData = noData(two, high);
		if (noData.isPresent()) {
			this.collector.noFigures(school, procedure, year, noData.get(), cell);
			return;
		}
		var percentTwo = percent(row, column.two(), what, Measure.TWO);
		var percentHigh = percent(row, column.high(), what, Measure.HIGH);
		var participants = participants(row, column.participants(), what);
		if (percentTwo.isEmpty() || percentHigh.isEmpty()) {
			return;
		}
		if (percentTwo.get().add(percentHigh.get()).compareTo(ALL) > 0) {
			this.collector.problems()
				.add(cell.get(), "%s: доля «2» и доля высоких результатов вместе больше 100 %% (%s и %s)"
					.formatted(what.get(), two, high));
			return;
		}
		this.collector.figures(school, procedure, year, percentTwo.get(), percentHigh.get(), participants, cell);
	}

	/** One dash is enough where the other cell is empty or a dash, too. */
	private static Optional<NoDataReason> noData(String two, String high) {
		var first = Figure.noData(two);
		var second = Figure.noData(high);
		return (first.isPresent() || two.isEmpty()) && (second.isPresent() || high.isEmpty())
				? first.filter(reason -> reason != NoDataReason.UNKNOWN).or(() -> second).or(() -> first)
				: Optional.empty();
	}

	private Optional<BigDecimal> percent(RowCells row, int column, Supplier<String> what, Measure measure) {
		Supplier<String> title = () -> what.get() + ", " + measure.title();
		var number = number(row, column, title);
		if (number.isEmpty()) {
			return Optional.empty();
		}
		if (number.get().signum() < 0 || number.get().compareTo(ALL) > 0) {
			fault(row, column, "%s: «%s» – нужно число от 0 до 100".formatted(title.get(), row.text(column)));
			return Optional.empty();
		}
		var kept = Figure.percent(number.get());
		if (kept.compareTo(number.get()) != 0) {
			this.collector.countRounded();
		}
		return Optional.of(kept);
	}

	private Integer participants(RowCells row, int column, Supplier<String> what) {
		var text = row.text(column);
		if (text.isEmpty() || Figure.noData(text).isPresent()) {
			return null;
		}
		Supplier<String> title = () -> what.get() + ", " + Measure.PARTICIPANTS.title();
		var number = number(row, column, title);
		if (number.isPresent() && (number.get().stripTrailingZeros().scale() > 0 || number.get().signum() <= 0
				|| number.get().precision() - number.get().scale() > 6)) {
			fault(row, column, "%s: «%s» – нужно целое число больше нуля".formatted(title.get(), text));
			return null;
		}
		return number.map(BigDecimal::intValue).orElse(null);
	}

	private Optional<BigDecimal> number(RowCells row, int column, Supplier<String> title) {
		var cell = row.cell(column);
		var text = row.text(column);
		if (cell != null && cell.computed()) {
			fault(row, column, "%s: в ячейке формула. Замените её значением".formatted(title.get()));
			return Optional.empty();
		}
		if (text.isEmpty()) {
			fault(row, column, "%s: пусто, хотя соседнее число есть".formatted(title.get()));
			return Optional.empty();
		}
		var number = (cell.number() != null) ? Optional.of(cell.number()) : Figure.number(text);
		if (number.isEmpty()) {
			fault(row, column, "%s: «%s» – нужно число или «-»".formatted(title.get(), shortened(text)));
		}
		return number;
	}

	private void fault(RowCells row, int column, String what) {
		this.collector.problems().add(this.place.cell(row.number(), column), what + ".");
	}

	private static String shortened(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

}
