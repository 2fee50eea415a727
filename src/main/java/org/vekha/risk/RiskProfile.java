package org.vekha.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * How the risk factors of a supported school are graded. The school submits it and the
 * curator agrees or gives it back; or it comes from outside, and the school verifies it.
 * From then on it stays as it is.
 */
@Entity
public class RiskProfile {

	@Id
	private UUID supportId;

	@Version
	private Integer version;

	private UUID yearId;

	private String schoolId;

	private String municipalityId;

	@Enumerated(EnumType.STRING)
	private RiskProfileState state;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "risk_profile_grade", joinColumns = @JoinColumn(name = "support_id"))
	@OrderColumn(name = "position")
	private List<FactorGrade> grades = new ArrayList<>();

	@Embedded
	private Judgement judgement = Judgement.NONE;

	@JdbcTypeCode(SqlTypes.JSON)
	private Survey survey;

	protected RiskProfile() {
	}

	RiskProfile(Assessed assessed) {
		this.supportId = Require.value(assessed.supportId(), "Сопровождение школы");
		this.yearId = Require.value(assessed.yearId(), "Учебный год");
		this.schoolId = Require.value(assessed.schoolId(), "Школа");
		this.municipalityId = Require.value(assessed.municipalityId(), "Муниципалитет");
		this.state = RiskProfileState.DRAFT;
	}

	RiskProfile submit(List<RiskFactor> catalogue, List<FactorGrade> grades) {
		if (this.state != RiskProfileState.DRAFT && this.state != RiskProfileState.RETURNED) {
			throw new RuleViolation("Самооценка уже сдана, её состояние: «%s».".formatted(this.state.title()));
		}
		take(catalogue, grades);
		this.state = RiskProfileState.SUBMITTED;
		return this;
	}

	/**
	 * Takes what somebody outside found in the school.
	 * @param survey what its people said, or {@code null} if nobody was asked
	 */
	RiskProfile receive(List<RiskFactor> catalogue, List<FactorGrade> grades, Survey survey) {
		if (this.state != RiskProfileState.DRAFT) {
			throw new RuleViolation("Рисковый профиль уже внесён, его состояние: «%s».".formatted(this.state.title()));
		}
		take(catalogue, grades);
		if (survey != null) {
			Grading.requireKnown(survey.voices().stream().map(FactorVoices::number).toList(), grades());
		}
		this.survey = survey;
		this.state = RiskProfileState.RECEIVED;
		return this;
	}

	/** Notes which risks the school sees, too, and which of them it works on. */
	void verify(List<Verification> verifications, LocalDate day, String by) {
		if (this.state != RiskProfileState.RECEIVED) {
			throw new RuleViolation(
					"Верифицировать сейчас нечего, состояние профиля: «%s».".formatted(this.state.title()));
		}
		this.judgement = Judgement.verified(activated(), verifications, day, by);
		this.state = RiskProfileState.VERIFIED;
	}

	private void take(List<RiskFactor> catalogue, List<FactorGrade> grades) {
		var ordered = Grading.complete(catalogue, grades);
		// The programme answers risks: without any, the school could never write one
		if (ordered.stream().noneMatch(FactorGrade::activated)) {
			throw new RuleViolation("Отметьте хотя бы один фактор риска, который проявляется в школе: "
					+ "на него ответит школьная программа.");
		}
		this.grades.clear();
		this.grades.addAll(ordered);
	}

	void agree(List<Opinion> opinions, LocalDate day, String by) {
		requireSubmitted();
		this.judgement = this.judgement.agreed(this.grades, opinions, day, by);
		this.state = RiskProfileState.AGREED;
	}

	void giveBack(List<Opinion> opinions, String remark) {
		requireSubmitted();
		this.judgement = this.judgement.returned(this.grades, opinions, remark);
		this.state = RiskProfileState.RETURNED;
	}

	/**
	 * Holds the numbers of risks that a programme answers against the profile.
	 * @throws RuleViolation unless the profile is agreed and each of them is activated
	 */
	void requireActivated(Collection<String> numbers) {
		if (this.state != RiskProfileState.AGREED && this.state != RiskProfileState.VERIFIED) {
			throw new RuleViolation(
					"Рисковый профиль ещё не согласован, его состояние: «%s».".formatted(this.state.title()));
		}
		var activated = activated().stream().map(FactorGrade::number).toList();
		for (var number : numbers) {
			if (!activated.contains(number)) {
				throw new RuleViolation("Риска %s нет среди согласованных рисков школы: выберите один из них (%s)."
					.formatted(number, String.join(", ", activated)));
			}
		}
	}

	private void requireSubmitted() {
		if (this.state != RiskProfileState.SUBMITTED) {
			throw new RuleViolation(
					"Профиль сейчас не на согласовании, его состояние: «%s».".formatted(this.state.title()));
		}
	}

	public UUID supportId() {
		return this.supportId;
	}

	public String schoolId() {
		return this.schoolId;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public RiskProfileState state() {
		return this.state;
	}

	/** All grades, in the order of the catalogue. */
	public List<FactorGrade> grades() {
		return List.copyOf(this.grades);
	}

	/**
	 * The risks that the programme has to answer: the significant and acute ones, or of
	 * those that came from outside the ones that the school activated.
	 */
	public List<FactorGrade> activated() {
		return this.grades.stream()
			.filter(FactorGrade::activated)
			.filter(risk -> this.judgement.worksOn(risk.number()))
			.toList();
	}

	/** What the school said of the risks that came from outside. */
	public List<Verification> verifications() {
		return this.judgement.verifications();
	}

	/** What the curator last said to single grades. */
	public List<Opinion> opinions() {
		return this.judgement.opinions();
	}

	/** What the curator last disagreed with. */
	public List<Opinion> disagreements() {
		return opinions().stream().filter(opinion -> !opinion.agrees()).toList();
	}

	/** What the curator last said on returning it, or {@code null}. */
	public String remark() {
		return this.judgement.remark();
	}

	/** The day on which the curator agreed or the school verified it, or {@code null}. */
	public LocalDate agreedOn() {
		return this.judgement.agreedOn();
	}

	/** The user who agreed or verified, or {@code null}. */
	public String agreedBy() {
		return this.judgement.agreedBy();
	}

	/** What the school's people said, if they were asked. */
	public Optional<Survey> survey() {
		return Optional.ofNullable(this.survey);
	}

}
