package org.vekha.process.school;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.vekha.programme.Criterion;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.ReportLine;
import org.vekha.risk.RiskFactor;

/**
 * What people fill in on the way of a school.
 */
final class SchoolForms {

	static final String ACUTE_RISK = "1.2";

	static final String SIGNIFICANT_RISK = "3.3";

	static final String ABSENT_RISK = "1.1";

	static final String FACTS = "Два учителя математики на пять классов";

	static final Map<String, Object> INTERVIEW = Map.of("heldOn", "2026-09-28", "participants", "Директор, заместитель",
			"findings", "Математику ведут не специалисты", "agreements",
			List.of(Map.of("text", "Провести срез по математике", "dueDate", "2026-10-30")));

	static final Map<String, Object> CONTRACT = Map.of("contractNumber", "3-с", "contractDate", "2026-10-01", "subject",
			"Совместные занятия по математике", "validUntil", "2027-05-31", "obligations",
			List.of(Map.of("side", "PARTNER", "text", "Проводить занятия раз в неделю"),
					Map.of("side", "SCHOOL", "text", "Обеспечить проезд учеников")));

	static final Map<String, Object> ORDER = Map.of("orderNumber", "15-о", "orderDate", "2026-11-25");

	static final Map<String, Object> SUMMARY = Map.of("outcome", "Доля «2» снизилась вдвое", "recommendation",
			"LEAVE_LIST");

	private SchoolForms() {
	}

	static Map<String, Object> selfAssessment(List<RiskFactor> factors) {
		return Map.of("factors", factors.stream().map(RiskFactor::number).map(SchoolForms::grade).toList());
	}

	private static Map<String, Object> grade(String number) {
		return switch (number) {
			case ACUTE_RISK -> Map.of("number", number, "grade", "ACUTE", "facts", FACTS);
			case SIGNIFICANT_RISK -> Map.of("number", number, "grade", "SIGNIFICANT", "facts", "Опрос учеников");
			default -> Map.of("number", number, "grade", "ABSENT");
		};
	}

	/** The same grades, as somebody outside gave them. */
	static Map<String, Object> receivedProfile(List<RiskFactor> factors) {
		return Map.of("source", "Письмо № 5", "factors",
				factors.stream().map(RiskFactor::number).map(SchoolForms::received).toList());
	}

	private static Map<String, Object> received(String number) {
		var grade = number.equals(ACUTE_RISK) ? "ACUTE" : number.equals(SIGNIFICANT_RISK) ? "SIGNIFICANT" : "ABSENT";
		return Map.of("number", number, "grade", grade);
	}

	/**
	 * The school does not see one of the two risks, and says whether it works on the
	 * other.
	 */
	static Map<String, Object> verification(String activated) {
		return Map.of("factors", List.of(Map.of("number", ACUTE_RISK, "confirmed", "yes", "activated", activated),
				Map.of("number", SIGNIFICANT_RISK, "confirmed", "no", "reason", "Опрос этого не показал")));
	}

	static Map<String, Object> agreement(List<RiskFactor> factors) {
		return Map.of("factors",
				factors.stream().map(factor -> Map.of("number", factor.number(), "agrees", "yes")).toList(), "decision",
				"agree");
	}

	/** The curator disagrees with one grade. */
	static Map<String, Object> disagreement(List<RiskFactor> factors, String reason, String remark) {
		var opinions = factors.stream()
			.map(factor -> factor.number().equals(ABSENT_RISK)
					? Map.of("number", factor.number(), "agrees", "no", "reason", reason)
					: Map.of("number", factor.number(), "agrees", "yes"))
			.toList();
		return Map.of("factors", opinions, "decision", "return", "remark", remark);
	}

	/** A programme with two measures; of the second, the title is given. */
	static Map<String, Object> programme(String second) {
		return programme(List.of(goal(ACUTE_RISK), goal(SIGNIFICANT_RISK)),
				List.of(measure(ACUTE_RISK, "Занятия с учителем партнёра", "до 20.12.2026"),
						measure(SIGNIFICANT_RISK, second, "1 марта 2027")));
	}

	/** A programme with one measure. */
	static Map<String, Object> programmeAgainst(String risk) {
		return programme(List.of(goal(risk)), List.of(measure(risk, "Занятия с учителем партнёра", "до 20.12.2026")));
	}

	static Map<String, Object> programme(List<Map<String, Object>> goals, List<Map<String, Object>> measures) {
		return Map.of("title", "Программа школы", "goals", goals, "measures", measures);
	}

	static Map<String, Object> goal(String risk) {
		return Map.of("risk", risk, "goal", "Снизить долю «2» по математике", "indicator", "Доля «2» не выше 30 %");
	}

	static Map<String, Object> measure(String risk, String title, String deadline) {
		return Map.of("id", "new", "risk", risk, "title", title, "deadline", deadline, "responsible",
				"Заместитель директора", "expectedResult", "Журнал занятий");
	}

	/** The same points by all criteria: 2 are 100 %, 1 is 50 %. */
	static Map<String, Object> review(int points, String conclusion) {
		var scores = Arrays.stream(Criterion.values()).map(criterion -> score(criterion, points)).toList();
		return Map.of("scores", scores, "conclusion", conclusion);
	}

	private static Map<String, Object> score(Criterion criterion, int points) {
		var remark = "Доработать: " + criterion.title();
		return (points < Criterion.MOST_POINTS)
				? Map.of("criterion", criterion.name(), "points", String.valueOf(points), "remark", remark)
				: Map.of("criterion", criterion.name(), "points", String.valueOf(points));
	}

	/** The same answer to all lines; what is done is there on paper. */
	static Map<String, Object> report(QuarterlyReport report, List<ReportLine> asked, LineOutcome outcome) {
		var lines = asked.stream().map(line -> line(line, outcome)).toList();
		return Map.of("lines", lines, "summary", "Занятия идут: " + report.period().title());
	}

	private static Map<String, Object> line(ReportLine line, LineOutcome outcome) {
		var id = line.lineId().toString();
		return (outcome == LineOutcome.DONE && line.expected().needsPaper())
				? Map.of("lineId", id, "outcome", outcome.name(), "comment", "По плану", "paperKind", "PAPER")
				: Map.of("lineId", id, "outcome", outcome.name(), "comment", "По плану");
	}

}
