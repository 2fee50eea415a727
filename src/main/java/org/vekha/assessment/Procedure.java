package org.vekha.assessment;

import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * What pupils of one grade are assessed by in one subject.
 *
 * @param subject the subject as the tables of results shorten it, for instance «МА»
 */
@Embeddable
public record Procedure(@Enumerated(EnumType.STRING) ProcedureKind kind, String subject, int grade) {

	private static final int OGE_GRADE = 9;

	private static final int EGE_GRADE = 11;

	private static final int FIRST_VPR_GRADE = 4;

	private static final int FIRST_SENIOR_GRADE = 10;

	/** Grades in which the ВПР was tried out, each with its last year of that kind. */
	private static final Map<Integer, SchoolYear> TRIAL_UNTIL = Map.of(6, SchoolYear.of("2017/2018"), 7,
			SchoolYear.of("2018/2019"), 8, SchoolYear.of("2019/2020"));

	public Procedure {
		Require.value(kind, "Вид оценочной процедуры");
		subject = Require.line(subject, "Предмет");
		var possible = switch (kind) {
			case VPR -> grade >= FIRST_VPR_GRADE && grade <= EGE_GRADE;
			case OGE -> grade == OGE_GRADE;
			case EGE -> grade == EGE_GRADE;
		};
		if (!possible) {
			throw new RuleViolation("%s не проводится в %d классе.".formatted(kind.title(), grade));
		}
	}

	/** The usual short name, for instance «ВПР МА 5». */
	public String label() {
		return "%s %s %d".formatted(this.kind.title(), this.subject, this.grade);
	}

	/** Whether schools took part by their own choice that year. */
	public boolean voluntary(SchoolYear year) {
		if (this.kind != ProcedureKind.VPR) {
			return false;
		}
		var trialUntil = TRIAL_UNTIL.get(this.grade);
		return this.grade >= FIRST_SENIOR_GRADE || (trialUntil != null && year.compareTo(trialUntil) <= 0);
	}

}
