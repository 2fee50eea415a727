package org.vekha.school;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.vekha.shared.Require;
import org.vekha.shared.WorkingDays;

/**
 * A time of each year in which a school cannot be reached, as when the ice of a river
 * forms or breaks.
 */
@Entity
public class TravelBreak {

	/** The first working day after it, and three more to get there. */
	private static final int WORKING_DAYS_TO_GET_THERE = 4;

	@Id
	private UUID id;

	private String schoolId;

	private String firstDay;

	private String lastDay;

	private String title;

	protected TravelBreak() {
	}

	TravelBreak(String schoolId, MonthDay firstDay, MonthDay lastDay, String title) {
		this.id = UUID.randomUUID();
		this.schoolId = schoolId;
		this.firstDay = Require.value(firstDay, "Период без выезда: с").toString();
		this.lastDay = Require.value(lastDay, "Период без выезда: по").toString();
		this.title = Require.line(title, "Почему нет выезда");
	}

	/** Whether the school cannot be reached on that day. */
	public boolean includes(LocalDate day) {
		var monthDay = MonthDay.from(day);
		return overNewYear() ? !monthDay.isBefore(first()) || !monthDay.isAfter(last())
				: !monthDay.isBefore(first()) && !monthDay.isAfter(last());
	}

	/** The last day by which a visit that was due on a day of it is still in time. */
	public LocalDate lateAfter(LocalDate due) {
		var end = last().atYear(due.getYear());
		return WorkingDays.after(end.isBefore(due) ? last().atYear(due.getYear() + 1) : end, WORKING_DAYS_TO_GET_THERE);
	}

	private boolean overNewYear() {
		return last().isBefore(first());
	}

	public String schoolId() {
		return this.schoolId;
	}

	public MonthDay first() {
		return MonthDay.parse(this.firstDay);
	}

	public MonthDay last() {
		return MonthDay.parse(this.lastDay);
	}

	public String title() {
		return this.title;
	}

	/** For instance «ледостав, с 20.10 по 05.12». */
	public String label() {
		return "%s, с %02d.%02d по %02d.%02d".formatted(this.title, first().getDayOfMonth(), first().getMonthValue(),
				last().getDayOfMonth(), last().getMonthValue());
	}

}
