package org.vekha.roadmap;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.RuleViolation;

/**
 * The schools that an activity concerns.
 *
 * @param kind how they are named
 * @param schools their ids, where they are named one by one
 */
@Embeddable
public record Circle(@Enumerated(EnumType.STRING) @Column(name = "circle") CircleKind kind,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "school_ids") List<String> schools) {

	public Circle {
		kind = (kind != null) ? kind : CircleKind.LISTED;
		schools = (schools != null) ? List.copyOf(schools) : List.of();
		if ((kind == CircleKind.NAMED) == schools.isEmpty()) {
			throw new RuleViolation("Круг школ «%s»: %s.".formatted(kind.title(),
					schools.isEmpty() ? "назовите хотя бы одну школу" : "отдельные школы здесь не называют"));
		}
	}

	public static Circle listed() {
		return new Circle(CircleKind.LISTED, List.of());
	}

	public static Circle all() {
		return new Circle(CircleKind.ALL, List.of());
	}

	public static Circle named(List<String> schools) {
		return new Circle(CircleKind.NAMED, schools);
	}

	/** Whether it takes in a school that is supported in the year. */
	public boolean includes(String schoolId) {
		return this.kind != CircleKind.NAMED || this.schools.contains(schoolId);
	}

}
