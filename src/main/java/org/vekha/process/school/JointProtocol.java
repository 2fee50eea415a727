package org.vekha.process.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportState;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.form.FormData;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * One meeting for several schools of a curator: one protocol with a line for each, which
 * ends the interview of all. Each school gets minutes of its own, by the same form and
 * the same rules; all of them or none.
 */
@Component
class JointProtocol {

	static final int MOST_SCHOOLS = 30;

	private final TaskService tasks;

	private final OpenInterviews interviews;

	private final SchoolSupports supports;

	private final Schools schools;

	private final AsSystem asSystem;

	JointProtocol(TaskService tasks, OpenInterviews interviews, SchoolSupports supports, Schools schools,
			AsSystem asSystem) {
		this.tasks = tasks;
		this.interviews = interviews;
		this.supports = supports;
		this.schools = schools;
		this.asSystem = asSystem;
	}

	/** The curator's other schools whose interview is open, for the briefing. */
	Map<String, Object> briefing(SchoolSupport support) {
		var rows = new ArrayList<Map<String, Object>>();
		var options = new ArrayList<Map<String, Object>>();
		var others = this.supports.all(this.interviews.of(support).keySet())
			.stream()
			.filter(other -> !other.id().equals(support.id()) && other.yearId().equals(support.yearId()))
			.limit(MOST_SCHOOLS)
			.toList();
		var names = names(others.stream().map(SchoolSupport::schoolId).toList());
		var inOrder = others.stream()
			.sorted(Comparator.comparing((SchoolSupport other) -> names.get(other.schoolId()))
				.thenComparing(SchoolSupport::schoolId))
			.toList();
		for (var other : inOrder) {
			var name = names.get(other.schoolId());
			rows.add(Map.of("otherSupportId", other.id().toString(), "school", name, "included", false));
			options.add(Map.of("value", other.id().toString(), "label", name));
		}
		return Map.of("otherSchools", rows, "otherSchoolOptions", options);
	}

	/**
	 * Holds the other schools of the protocol against the curator's own.
	 * @return those that get their minutes, and a word about all
	 * @throws RuleViolation if a school is not the curator's, or an agreement is with
	 * none of the ticked ones
	 */
	Others others(SchoolSupport support, FormData form) {
		var ticked = new LinkedHashMap<UUID, FormData>();
		form.rows("otherSchools")
			.stream()
			.filter(row -> row.flag("included"))
			.forEach(row -> ticked.put(row.id("otherSupportId"), row));
		if (ticked.size() > MOST_SCHOOLS) {
			throw new RuleViolation("В одном протоколе может быть не больше %d других школ (отмечено %d)."
				.formatted(MOST_SCHOOLS, ticked.size()));
		}
		var agreements = agreements(form, ticked);
		if (ticked.isEmpty()) {
			return new Others(List.of(), null);
		}
		var known = new HashMap<UUID, SchoolSupport>();
		this.supports.all(ticked.keySet()).forEach(each -> known.put(each.id(), each));
		for (var id : ticked.keySet()) {
			requireOwn(support, known.get(id));
		}
		var names = names(known.values().stream().map(SchoolSupport::schoolId).toList());
		var open = this.interviews.of(support);
		var lines = new ArrayList<Line>();
		var held = new ArrayList<String>();
		var missed = new ArrayList<String>();
		ticked.forEach((id, row) -> {
			var other = known.get(id);
			var name = names.get(other.schoolId());
			if (other.state() == SupportState.IN_PROGRESS && other.interview().isEmpty() && open.containsKey(id)) {
				lines.add(new Line(open.get(id), row.text("otherFindings"), agreements.getOrDefault(id, List.of())));
				held.add(name);
			}
			else {
				missed.add(name);
			}
		});
		return new Others(lines, note(held, missed));
	}

	/** Ends the interviews of the other schools with the same meeting. */
	void complete(Others others, FormData form) {
		var shared = new HashMap<String, Object>();
		shared.put("heldOn", form.date("heldOn").toString());
		shared.put("participants", form.text("participants"));
		shared.put("protocolNumber", form.optionalText("protocolNumber"));
		this.asSystem.run(() -> others.lines().forEach(line -> {
			var values = new HashMap<>(shared);
			values.put("findings", line.findings());
			values.put("agreements", line.agreements());
			this.tasks.complete(line.taskId(), values);
		}));
	}

	private static Map<UUID, List<Map<String, Object>>> agreements(FormData form, Map<UUID, FormData> ticked) {
		var bySupport = new HashMap<UUID, List<Map<String, Object>>>();
		for (var row : form.rows("otherAgreements")) {
			var school = row.id("otherSupport");
			if (!ticked.containsKey(school)) {
				throw new RuleViolation(
						"Договорённость «%s» – со школой, которая не отмечена в протоколе: отметьте школу или уберите строку."
							.formatted(row.text("otherText")));
			}
			bySupport.computeIfAbsent(school, none -> new ArrayList<>())
				.add(Map.of("text", row.text("otherText"), "dueDate", row.date("otherDue").toString()));
		}
		return bySupport;
	}

	private Map<String, String> names(Collection<String> schoolIds) {
		var names = new HashMap<String, String>();
		this.schools.get(schoolIds).forEach(school -> names.put(school.id(), school.shortName()));
		return names;
	}

	private static void requireOwn(SchoolSupport support, SchoolSupport other) {
		if (other == null || other.id().equals(support.id()) || !other.yearId().equals(support.yearId())
				|| !other.curator().equals(support.curator())) {
			throw new RuleViolation("В протоколе отмечена школа, которой нет среди школ этого куратора: "
					+ "обновите страницу и отметьте школы заново.");
		}
	}

	private static String note(List<String> held, List<String> missed) {
		var text = new StringBuilder();
		if (!held.isEmpty()) {
			text.append("В том же протоколе: ").append(String.join(", ", held)).append(".");
		}
		if (!missed.isEmpty()) {
			text.append(text.isEmpty() ? "" : " ")
				.append("Не внесены, их собеседование уже закрыто: ")
				.append(String.join(", ", missed))
				.append(".");
		}
		return text.isEmpty() ? null : text.toString();
	}

	/** What one of the other schools is told, and in which task. */
	record Line(String taskId, String findings, List<Map<String, Object>> agreements) {
	}

	/**
	 * The other schools of a protocol.
	 *
	 * @param note a word about them for the minutes, or {@code null}
	 */
	record Others(List<Line> lines, String note) {
	}

}
