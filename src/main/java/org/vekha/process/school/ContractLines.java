package org.vekha.process.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.vekha.cycle.Contract;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.IntroLines;
import org.vekha.process.model.Written;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Tells the school and its curator of the contract with the partner, whoever of the two
 * schools entered it.
 */
@Component
class ContractLines implements IntroLines {

	private static final Set<String> OF_SUPPORT = Set.of("fill-self-assessment", "agree-risk-profile",
			"draft-programme", "summarise-support");

	private static final Set<String> OF_REPORT = Set.of("submit-report", "check-report");

	private final SchoolSupports supports;

	private final QuarterlyReports reports;

	private final Schools schools;

	ContractLines(SchoolSupports supports, QuarterlyReports reports, Schools schools) {
		this.supports = supports;
		this.reports = reports;
		this.schools = schools;
	}

	@Override
	public List<String> of(TaskContext task) {
		return supportId(task).map(this.supports::get)
			.flatMap(support -> support.contract().map(contract -> line(support, contract)))
			.stream()
			.toList();
	}

	private Optional<UUID> supportId(TaskContext task) {
		if (OF_SUPPORT.contains(task.formId())) {
			return Optional.of(UUID.fromString(task.text(Ids.SUPPORT)));
		}
		return OF_REPORT.contains(task.formId())
				? Optional.ofNullable(this.reports.get(UUID.fromString(task.text(Ids.REPORT))))
					.map(QuarterlyReport::supportId)
				: Optional.empty();
	}

	private String line(SchoolSupport support, Contract contract) {
		var partner = Optional.ofNullable(contract.partnerSchoolId()).or(support::partnerSchoolId);
		var until = (contract.validUntil() != null) ? ", действует по " + Written.day(contract.validUntil()) : "";
		return "**Договор о сотрудничестве** № %s от %s%s%s.".formatted(Written.plain(contract.number()),
				Written.day(contract.date()),
				partner.map(id -> ", партнёр " + Written.plain(this.schools.get(id).shortName())).orElse(""), until);
	}

}
