package org.vekha.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.school.SchoolDirectory;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * Gathers what the tables of a file give: hands the results on and remembers of them only
 * which school has which, for none may come twice.
 */
final class ResultCollector {

	private static final int LONGEST_NAME = 500;

	private static final int QUOTED = 80;

	private static final int MOST_SCHOOLS = 100_000;

	private final SchoolDirectory directory;

	private final Consumer<ReadResult> taker;

	private final Problems problems = new Problems();

	private final Problems unregistered = new Problems();

	private final Problems passedOver = new Problems();

	private final Map<String, Seen> schools = new HashMap<>();

	private final Map<ProcedureOfYear, Integer> procedures = new LinkedHashMap<>();

	private SchoolYear newest;

	private int results;

	private int missing;

	private int rounded;

	private int empty;

	ResultCollector(SchoolDirectory directory, Consumer<ReadResult> taker) {
		this.directory = directory;
		this.taker = taker;
	}

	Problems problems() {
		return this.problems;
	}

	/** Notes a row that is no school's: one that sums up others. */
	void passOver(String place, String name) {
		var quoted = (name.length() <= QUOTED) ? name : name.substring(0, QUOTED) + "…";
		this.passedOver.add("%s: «%s» не читается как школа.".formatted(place, quoted));
	}

	void countRounded() {
		this.rounded++;
	}

	void countEmpty() {
		this.empty++;
	}

	/**
	 * The school of a row.
	 * @param place where its row stands
	 * @param cell where its name stands
	 * @throws RuleViolation if the file has more schools than can be remembered
	 */
	Seen school(String name, String code, String place, String cell) {
		if (name.length() > LONGEST_NAME || code.length() > LONGEST_NAME) {
			this.problems.add(cell,
					"название или логин школы длиннее %d знаков. Сократите его.".formatted(LONGEST_NAME));
			return school(shortened(name), shortened(code), place, cell);
		}
		var id = this.directory.find(name.isEmpty() ? null : name, code.isEmpty() ? null : code);
		var school = new ReadSchool(name.isEmpty() ? code : name, code.isEmpty() ? null : code, id.orElse(null));
		return this.schools.computeIfAbsent(school.key(), key -> {
			if (this.schools.size() >= MOST_SCHOOLS) {
				throw new RuleViolation(
						"%s: больше %d разных школ в одном файле. Проверьте столбец с названиями школ или разделите файл."
							.formatted(place, MOST_SCHOOLS));
			}
			if (!school.registered()) {
				this.unregistered.add(cell,
						(this.directory.ambiguous(name)
								? "школу «%s» не отличить от другой с таким же названием. Укажите в файле логин школы."
								: "школа «%s» не зарегистрирована в муниципалитете. Проверьте название и логин.")
							.formatted(school.name()));
			}
			return new Seen(school, place, new BitSet());
		});
	}

	private static String shortened(String name) {
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	/** Takes figures, unless something is wrong with them. */
	void figures(Seen school, Procedure procedure, SchoolYear year, BigDecimal two, BigDecimal high,
			Integer participants, Supplier<String> cell) {
		try {
			var result = new ReadResult(school.school(), procedure, year, two, high, participants, null);
			result.asResult();
			if (isFirst(school, procedure, year, cell)) {
				this.results++;
				this.taker.accept(result);
			}
		}
		catch (RuleViolation fault) {
			this.problems.add(cell.get(), fault.getMessage());
		}
	}

	void noFigures(Seen school, Procedure procedure, SchoolYear year, NoDataReason reason, Supplier<String> cell) {
		if (isFirst(school, procedure, year, cell)) {
			this.missing++;
			this.taker.accept(new ReadResult(school.school(), procedure, year, null, null, null, reason));
		}
	}

	private boolean isFirst(Seen school, Procedure procedure, SchoolYear year, Supplier<String> cell) {
		var named = new ProcedureOfYear(procedure, year);
		int number = this.procedures.computeIfAbsent(named, key -> this.procedures.size());
		if (school.procedures().get(number)) {
			this.problems.add(cell.get(), "«%s»: результат %s уже есть выше (%s). Оставьте одну строку."
				.formatted(school.school().name(), named.label(), school.place()));
			return false;
		}
		school.procedures().set(number);
		this.newest = (this.newest == null || year.compareTo(this.newest) > 0) ? year : this.newest;
		return true;
	}

	private List<String> warnings() {
		var warnings = new ArrayList<>(this.passedOver.first());
		int more = this.passedOver.count() - warnings.size();
		if (more > 0) {
			warnings.add("И ещё строк, которые не читаются как школа: %d.".formatted(more));
		}
		if (this.empty > 0) {
			warnings.add("Пустых ячеек: %d. Они ничего не меняют; «-» значит, что данных нет.".formatted(this.empty));
		}
		if (this.rounded > 0) {
			warnings.add("Чисел с более чем двумя знаками после запятой: %d. Они округлены до двух."
				.formatted(this.rounded));
		}
		return warnings;
	}

	ReadResults summary() {
		return new ReadResults(this.schools.size(), this.results, this.missing,
				this.procedures.keySet().stream().map(ProcedureOfYear::label).toList(), this.newest,
				this.problems.first(), this.problems.count(), this.unregistered.first(), this.unregistered.count(),
				warnings());
	}

	/**
	 * A school that has come up.
	 *
	 * @param place where it came up first
	 * @param procedures the numbers of the procedures that it has
	 */
	record Seen(ReadSchool school, String place, BitSet procedures) {

	}

	/**
	 * A procedure in one school year.
	 */
	private record ProcedureOfYear(Procedure procedure, SchoolYear year) {

		String label() {
			return this.procedure.label() + " " + this.year;
		}

	}

}
