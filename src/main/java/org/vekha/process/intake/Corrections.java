package org.vekha.process.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vekha.deadline.DeadlineKind;
import org.vekha.intake.ImportRow;
import org.vekha.intake.RoadmapImport;
import org.vekha.intake.RowCorrection;
import org.vekha.intake.RowCorrection.Use;
import org.vekha.process.form.FormData;
import org.vekha.responsible.Post;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CircleKind;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.shared.RuleViolation;

/**
 * Reads what the coordinator corrected in the form {@code check-roadmap-import}. Of a row
 * that was touched all fields come, of the others none.
 */
final class Corrections {

	private Corrections() {
	}

	static List<RowCorrection> of(List<FormData> rows, RoadmapImport known) {
		var byId = new HashMap<Integer, ImportRow>();
		known.rows().forEach(row -> byId.put(row.id(), row));
		return rows.stream().map(row -> {
			var id = row.number("row");
			if (!byId.containsKey(id)) {
				throw new RuleViolation("Исправлена строка, которой в загрузке нет: откройте задачу заново.");
			}
			return RowCorrection.inRow(id, () -> of(row, id, byId.get(id).nameable()));
		}).toList();
	}

	private static RowCorrection of(FormData row, int id, List<String> nameable) {
		var kind = row.optionalText("deadlineKind");
		var byWords = kind == null || kind.equals("WORDS");
		var step = row.optionalText("step");
		return new RowCorrection(id, row.choice("use", Use.class), row.optionalText("number"),
				row.optionalText("section"), row.optionalText("title"), row.optionalText("deadline"),
				byWords ? null : row.choice("deadlineKind", DeadlineKind.class), row.optionalDate("start"),
				row.optionalDate("end"), responsibilities(row.optionalText("responsible")),
				posts(row.optionalText("posts"), nameable), row.optionalText("expectedResult"),
				row.optionalText("schoolPart"), circle(row),
				(step != null) ? row.choice("step", CycleStep.class) : null, row.flag("done"),
				row.optionalDate("doneOn"));
	}

	/** As in «SCHOOL:LEAD,PARTNER:CO_EXECUTOR»; nothing leaves it as it was read. */
	private static List<Responsibility> responsibilities(String written) {
		return (written == null) ? null : Stream.of(written.split(",")).map(part -> {
			var pair = part.split(":");
			return new Responsibility(constant(Body.values(), pair[0]), constant(Mode.values(), pair[1]));
		}).toList();
	}

	/** As in «0:methodical-centre»: by the place among the parts that can be named. */
	private static Map<String, Post> posts(String written, List<String> nameable) {
		var posts = new HashMap<String, Post>();
		if (written != null) {
			for (var part : written.split(",")) {
				var pair = part.split(":");
				var index = Integer.parseInt(pair[0]);
				if (index >= nameable.size()) {
					throw notKnown(part);
				}
				posts.put(nameable.get(index),
						Stream.of(Post.values())
							.filter(post -> post.key().equals(pair[1]))
							.findFirst()
							.orElseThrow(() -> notKnown(pair[1])));
			}
		}
		return posts;
	}

	private static Circle circle(FormData row) {
		var kind = row.choice("circle", CircleKind.class);
		return new Circle(kind, (kind == CircleKind.NAMED) ? row.texts("schools") : List.of());
	}

	private static <E extends Enum<E>> E constant(E[] values, String name) {
		return Stream.of(values)
			.filter(value -> value.name().equals(name))
			.findFirst()
			.orElseThrow(() -> notKnown(name));
	}

	private static RuleViolation notKnown(String answer) {
		return new RuleViolation("Ответ «%s» не опознан: откройте задачу заново.".formatted(answer));
	}

}
