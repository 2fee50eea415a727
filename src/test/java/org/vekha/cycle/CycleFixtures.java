package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.vekha.shared.SchoolYear;

/**
 * A small year to test with.
 */
final class CycleFixtures {

	static final SchoolYear YEAR = new SchoolYear(2020);

	static final LocalDate TODAY = LocalDate.of(2020, 11, 26);

	private CycleFixtures() {
	}

	static MunicipalYear opened() {
		return new MunicipalYear("yurga", YEAR, UUID.randomUUID(), ApprovalMode.HEAD, TODAY);
	}

	static MunicipalYear listed(String... schoolIds) {
		var year = opened();
		year.confirmList(new OfficialList(List.of(schoolIds), null, null, null, TODAY));
		return year;
	}

	static MunicipalYear appointed(String... schoolIds) {
		var year = listed(schoolIds);
		year.appoint(new Team(List.of("methodist"), null, null, List.of("expert1", "expert2")));
		return year;
	}

	static MunicipalYear underWay(String... schoolIds) {
		var year = appointed(schoolIds);
		year.startWork(Track.full());
		return year;
	}

	static SchoolSupport support(String schoolId, String partner) {
		return new SchoolSupport(underWay(schoolId), new SchoolAppointment(schoolId, "curator", partner),
				List.of("expert1"));
	}

}
