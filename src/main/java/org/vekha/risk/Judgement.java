package org.vekha.risk;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What was said of a school's grades: by its curator, or by itself where they came from
 * outside.
 *
 * @param remark what the curator last said on returning them, or {@code null}
 * @param agreedOn the day on which they were agreed on or verified, or {@code null}
 * @param agreedBy the user who did
 */
@Embeddable
record Judgement(@JdbcTypeCode(SqlTypes.JSON) @Column(name = "opinions") List<Opinion> opinions,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "verifications") List<Verification> verifications,
		@Column(name = "remark") String remark, @Column(name = "agreed_on") LocalDate agreedOn,
		@Column(name = "agreed_by") String agreedBy) {

	static final Judgement NONE = new Judgement(List.of(), List.of(), null, null, null);

	static Judgement verified(List<FactorGrade> asked, List<Verification> verifications, LocalDate day, String by) {
		return new Judgement(List.of(), Verification.complete(asked, verifications), null,
				Require.day(day, "Дата верификации"), by);
	}

	Judgement agreed(List<FactorGrade> grades, List<Opinion> opinions, LocalDate day, String by) {
		for (var opinion : opinions) {
			if (!opinion.agrees()) {
				throw new RuleViolation(
						"Вы не согласны с оценкой фактора %s: верните профиль школе или отметьте согласие."
							.formatted(opinion.number()));
			}
		}
		return new Judgement(Grading.about(grades, opinions), this.verifications, null,
				Require.day(day, "Дата согласования"), by);
	}

	Judgement returned(List<FactorGrade> grades, List<Opinion> opinions, String remark) {
		var about = Grading.about(grades, opinions);
		var written = Require.optionalText(remark, "Замечания");
		if (written == null && about.stream().allMatch(Opinion::agrees)) {
			throw new RuleViolation(
					"Чтобы вернуть профиль, напишите замечания или отметьте факторы, с оценкой которых вы не согласны.");
		}
		return new Judgement(about, this.verifications, written, this.agreedOn, this.agreedBy);
	}

	/** Whether the school works on the risk: on all, unless it chose some. */
	boolean worksOn(String number) {
		return this.verifications.isEmpty() || this.verifications.stream()
			.anyMatch(verification -> verification.activated() && verification.number().equals(number));
	}

}
