package org.vekha.process;

import java.time.LocalDate;
import java.util.List;

import org.vekha.access.Role;
import org.vekha.cycle.Appointments;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.OfficialList;
import org.vekha.cycle.SchoolAppointment;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.Track;
import org.vekha.process.Districts.District;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

/**
 * Takes a municipality's year to where its work begins, without the process of the year:
 * for the tests of what that process calls.
 */
@Component
public class RunningYears {

	/** A Tuesday: ten working days later is 29 September. */
	public static final LocalDate ORDER_DATE = LocalDate.of(2026, 9, 15);

	private final MunicipalYears years;

	private final Roadmaps roadmaps;

	RunningYears(MunicipalYears years, Roadmaps roadmaps) {
		this.years = years;
		this.roadmaps = roadmaps;
	}

	/** Sets the clock to the day of the order, too. */
	public MunicipalYear start(District district) {
		return start(district, Track.full());
	}

	/** The same, with the steps that the year does without. */
	public MunicipalYear start(District district, Track track) {
		return start(district, track, List.of());
	}

	/** The same, with schools that are supported because they are at risk. */
	public MunicipalYear start(District district, Track track, List<String> atRisk) {
		return start(district, track, atRisk, List.of());
	}

	/** The same, with schools that have signs of biased results. */
	public MunicipalYear start(District district, Track track, List<String> atRisk, List<String> biased) {
		return start(district, track, atRisk, biased, List.of(district.user(Role.EXPERT), district.expert2()));
	}

	/** The same, with these experts. */
	public MunicipalYear start(District district, Track track, List<String> atRisk, List<String> biased,
			List<String> experts) {
		Jobs.setClock(ORDER_DATE);
		var year = this.years.open(district.id(), Districts.YEAR, ApprovalMode.ORDER, ORDER_DATE);
		var listed = district.supported().stream().filter(school -> !atRisk.contains(school)).toList();
		this.years.confirmList(year.id(), new OfficialList(listed, atRisk, atRisk, biased, null, null, ORDER_DATE));
		this.years.appoint(year.id(), appointments(district, experts));
		this.roadmaps.approve(year.roadmapId(), "1-д", ORDER_DATE);
		this.years.confirmSchedule(year.id(), this.years.proposeSchedule(year.id()), List.of(), List.of(), track);
		return this.years.get(year.id());
	}

	/**
	 * The next year of a municipality whose year is under way: the same road map a year
	 * on, the same schools and people.
	 */
	public MunicipalYear startNext(District district) {
		var orderDate = ORDER_DATE.plusYears(1);
		Jobs.setClock(orderDate);
		var year = this.years.open(district.id(), Districts.YEAR.next(), ApprovalMode.ORDER, orderDate);
		this.years.confirmList(year.id(), district.supported(), List.of(), null, null, orderDate);
		this.years.appoint(year.id(), appointments(district, List.of(district.user(Role.EXPERT), district.expert2())));
		this.roadmaps.approve(year.roadmapId(), "2-д", orderDate);
		this.years.confirmSchedule(year.id(), this.years.proposeSchedule(year.id()), List.of(), List.of());
		return this.years.get(year.id());
	}

	/** The row of that number. */
	public Activity activity(MunicipalYear year, String number) {
		return this.roadmaps.activities(year.roadmapId())
			.stream()
			.filter(row -> number.equals(row.number()))
			.findFirst()
			.orElseThrow();
	}

	/** Decides the same about everything that is unfinished. */
	public void settle(MunicipalYear year, Settlement.Decision decision) {
		this.years.settle(year.id(),
				this.years.unfinished(year.id())
					.stream()
					.map(item -> new Settlement(item.itemId(), decision, "Решение рабочей группы"))
					.toList());
	}

	private static Appointments appointments(District district, List<String> experts) {
		var schools = district.supported()
			.stream()
			.map(school -> new SchoolAppointment(school, district.user(Role.CURATOR), district.partnerSchool()))
			.toList();
		return new Appointments(List.of(district.user(Role.WORKING_GROUP)), null, null, schools, experts);
	}

}
