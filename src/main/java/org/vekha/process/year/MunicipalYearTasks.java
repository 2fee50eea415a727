package org.vekha.process.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.Appointments;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.EarlierRow;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.OfficialList;
import org.vekha.cycle.ProfileSource;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolAppointment;
import org.vekha.cycle.SchoolDate;
import org.vekha.cycle.Track;
import org.vekha.deadline.Period;
import org.vekha.identification.Identifications;
import org.vekha.municipality.Municipalities;
import org.vekha.objectivity.Objectivity;
import org.vekha.process.form.FormData;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.year.MunicipalYearProcess.Variables;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.RowChange;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code municipal-year} do from the opening of the year until
 * its work begins.
 */
@Configuration(proxyBeanMethods = false)
class MunicipalYearTasks {

	@Bean
	JavaDelegate openSchoolYear(MunicipalYears years, Municipalities municipalities, Keys keys, Clock clock) {
		return execution -> {
			var form = FormData.take(execution, "open-school-year");
			var municipality = municipalities.get(execution.getTenantId());
			var approval = form.is("approvalMode", "head") ? ApprovalMode.HEAD : ApprovalMode.ORDER;
			var year = years.open(municipality.id(), SchoolYear.of(form.text("schoolYear")), approval,
					municipality.today(clock));
			execution.setVariable(Ids.YEAR, year.id().toString());
			execution.setVariable(Variables.APPROVAL_BY_HEAD, approval == ApprovalMode.HEAD);
			execution.setProcessBusinessKey(keys.of(Ids.YEAR, year.id()));
		};
	}

	@Bean
	JavaDelegate identifySchools(MunicipalYears years, Identifications identifications) {
		return execution -> {
			var year = years.get(Ids.read(execution, Ids.YEAR));
			identifications.identify(year.municipalityId(), year.schoolYear());
		};
	}

	@Bean
	JavaDelegate recordSchoolList(MunicipalYears years, Municipalities municipalities, Clock clock) {
		return execution -> {
			var form = FormData.take(execution, "confirm-school-list");
			years.confirmList(Ids.read(execution, Ids.YEAR),
					new OfficialList(form.texts("listed"), form.texts("atRisk"), form.texts("supportedAtRisk"),
							form.texts("biased"), form.optionalText("letterNumber"), form.optionalDate("letterDate"),
							municipalities.get(execution.getTenantId()).today(clock)));
		};
	}

	@Bean
	JavaDelegate recordAppointments(MunicipalYears years, Staff staff) {
		return execution -> {
			var form = FormData.take(execution, "appoint-people");
			var schools = form.rows("appointments")
				.stream()
				.map(row -> new SchoolAppointment(row.text("schoolId"), row.text("curator"),
						row.optionalText("partner")))
				.toList();
			var appointments = new Appointments(form.texts("workingGroup"), form.optionalText("groupOrderNumber"),
					form.optionalDate("groupOrderDate"), schools, form.texts("experts"),
					staff.schoolsOf(form.texts("experts"), schools));
			staff.requireOwn(execution.getTenantId(), appointments);
			years.appoint(Ids.read(execution, Ids.YEAR), appointments);
		};
	}

	@Bean
	JavaDelegate recordRoadmapApproval(MunicipalYears years, Roadmaps roadmaps) {
		return execution -> {
			var form = FormData.take(execution, "approve-roadmap");
			var yearId = Ids.read(execution, Ids.YEAR);
			var approved = form.is("decision", "approve");
			if (approved) {
				roadmaps.approve(years.get(yearId).roadmapId(), form.text("orderNumber"), form.date("orderDate"));
			}
			else {
				roadmaps.returnForRevision(years.get(yearId).roadmapId(), form.optionalText("remark"));
			}
			execution.setVariable(Variables.ROADMAP_APPROVED, approved);
		};
	}

	@Bean
	JavaDelegate recordRoadmapRevision(MunicipalYears years, Roadmaps roadmaps) {
		return execution -> {
			var form = FormData.take(execution, "revise-roadmap");
			var changes = form.rows("rows")
				.stream()
				.filter(row -> row.optionalDate("end") != null)
				.map(row -> new RowChange(row.id("activityId"), new Period(row.optionalDate("start"), row.date("end"))))
				.toList();
			roadmaps.revise(years.get(Ids.read(execution, Ids.YEAR)).roadmapId(), changes);
		};
	}

	@Bean
	JavaDelegate recordOrder(MunicipalYears years, Roadmaps roadmaps) {
		return execution -> {
			var form = FormData.take(execution, "enter-order");
			roadmaps.approve(years.get(Ids.read(execution, Ids.YEAR)).roadmapId(), form.text("orderNumber"),
					form.date("orderDate"));
		};
	}

	@Bean
	JavaDelegate recordSchedule(MunicipalYears years) {
		return execution -> {
			var form = FormData.take(execution, "confirm-schedule");
			var dates = dates(form.rows("steps"));
			var leftOut = form.rows("steps")
				.stream()
				.filter(row -> !row.flagUnlessUnticked("required"))
				.map(row -> row.choice("step", CycleStep.class))
				.collect(Collectors.toSet());
			var exceptions = form.rows("exceptions")
				.stream()
				.map(row -> new SchoolDate(row.text("school"), row.choice("step", CycleStep.class),
						row.date("dueDate")))
				.toList();
			var earlier = form.rows("earlier")
				.stream()
				.map(row -> new EarlierRow(row.id("activityId"), row.is("decision", "done"),
						row.optionalDate("newDate")))
				.toList();
			years.confirmSchedule(Ids.read(execution, Ids.YEAR), dates, exceptions, earlier,
					new Track(leftOut, ProfileSource.of(form.optionalText("profileSource"))),
					variants(form.rows("schools")));
		};
	}

	@Bean
	JavaDelegate planYear(MunicipalYears years, RunningPlans running, Roadmaps roadmaps, QuarterlyReports reports,
			PeriodSummaries summaries, Objectivity objectivity, YearTrack track, Municipalities municipalities,
			Clock clock) {
		return execution -> {
			var year = years.get(Ids.read(execution, Ids.YEAR));
			var today = municipalities.get(year.municipalityId()).today(clock);
			var activities = roadmaps.openActivities(year.roadmapId());
			var leadReports = reports.planForLeads(running.get(year.id()), today);
			execution.setVariable(Variables.SUPPORTS, IdList.of(years.supportIds(year.id())));
			execution.setVariable(Variables.ACTIVITIES, IdList.of(activities.stream().map(Activity::id).toList()));
			execution.setVariable(Variables.LEAD_REPORTS, IdList.of(leadReports));
			execution.setVariable(Variables.PERIOD_SUMMARIES,
					IdList.of(summaries.plan(year.id(), year.municipalityId(), year.schoolYear())));
			execution.setVariable(Variables.OBJECTIVITY, IdList.of(objectivity.plan(year.id())));
			execution.setVariable(Variables.ROUND_TABLE_NEEDED, year.track().takes(CycleStep.ROUND_TABLE));
			execution.setVariable(Variables.INDICATORS_NEEDED, track.indicatorsNeeded(year));
		};
	}

	private static Map<String, String> variants(List<FormData> rows) {
		var variants = new HashMap<String, String>();
		for (var row : rows) {
			if (variants.put(row.text("schoolId"), row.text("variant")) != null) {
				throw new RuleViolation("Школа указана в графике дважды: обновите страницу и заполните его заново.");
			}
		}
		return variants;
	}

	private static Map<CycleStep, LocalDate> dates(List<FormData> rows) {
		var dates = new EnumMap<CycleStep, LocalDate>(CycleStep.class);
		for (var row : rows) {
			var step = row.choice("step", CycleStep.class);
			if (dates.put(step, row.date("dueDate")) != null) {
				throw new RuleViolation("Этап «%s» указан в графике дважды: обновите страницу и заполните его заново."
					.formatted(step.title()));
			}
		}
		return dates;
	}

}
