package org.vekha.school;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * When schools cannot be reached, and what that means for visits there.
 */
@Service
@Transactional
public class TravelBreaks {

	private static final int MOST = 6;

	private final TravelBreakRepository repository;

	TravelBreaks(TravelBreakRepository repository) {
		this.repository = repository;
	}

	/** Sets the breaks of a school in place of those that it has. */
	public void set(String schoolId, List<Break> breaks) {
		if (breaks.size() > MOST) {
			throw new RuleViolation("Периодов без выезда не может быть больше %d.".formatted(MOST));
		}
		this.repository.deleteBySchoolId(schoolId);
		this.repository.flush();
		this.repository.saveAll(
				breaks.stream().map(one -> new TravelBreak(schoolId, one.first(), one.last(), one.title())).toList());
	}

	/** The breaks of these schools. */
	@Transactional(readOnly = true)
	public List<TravelBreak> of(Collection<String> schoolIds) {
		return this.repository.findBySchoolIdIn(schoolIds);
	}

	/** The break in which the school cannot be reached on that day, if there is one. */
	@Transactional(readOnly = true)
	public Optional<TravelBreak> on(String schoolId, LocalDate day) {
		return of(List.of(schoolId)).stream().filter(one -> one.includes(day)).findFirst();
	}

	/**
	 * The last day on which a visit to the school is still in time: the day on which it
	 * is due, or, if the school cannot be reached then, some days after it can again.
	 */
	@Transactional(readOnly = true)
	public LocalDate lateAfter(String schoolId, LocalDate due) {
		return on(schoolId, due).map(one -> one.lateAfter(due)).orElse(due);
	}

	/**
	 * A break before it is stored.
	 */
	public record Break(MonthDay first, MonthDay last, String title) {

		public Break {
			Require.value(first, "Период без выезда: с");
			Require.value(last, "Период без выезда: по");
		}

		/** Reads days as people write them, «20.10». */
		public static Break of(String first, String last, String title) {
			return new Break(day(first), day(last), title);
		}

		private static MonthDay day(String written) {
			var parts = Require.line(written, "Период без выезда").split("\\.");
			try {
				return MonthDay.of(Integer.parseInt(parts[1].strip()), Integer.parseInt(parts[0].strip()));
			}
			catch (RuntimeException ex) {
				throw new RuleViolation("Период без выезда: «%s» – не день года, напишите день и месяц, например 20.10."
					.formatted(written));
			}
		}

	}

}
