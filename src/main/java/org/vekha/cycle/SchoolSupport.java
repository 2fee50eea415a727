package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The support of a school in a school year: by whom, and what came of it.
 *
 * <p>
 * It has no version: the contract is signed beside the school's other steps, and neither
 * may be refused because of the other. Whoever changes it locks its row first.
 */
@Entity
public class SchoolSupport {

	@Id
	private UUID id;

	private UUID yearId;

	private String municipalityId;

	private SchoolYear schoolYear;

	private String schoolId;

	private String curator;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> experts;

	private String partnerSchoolId;

	@Embedded
	private Track track;

	@Enumerated(EnumType.STRING)
	private SupportState state;

	@JdbcTypeCode(SqlTypes.JSON)
	private InterviewMinutes interview;

	@Embedded
	private Contract contract;

	private String outcome;

	@Enumerated(EnumType.STRING)
	private Recommendation recommendation;

	private String endReason;

	private LocalDate endedOn;

	protected SchoolSupport() {
	}

	SchoolSupport(MunicipalYear year, SchoolAppointment appointment, List<String> experts) {
		this.id = UUID.randomUUID();
		this.yearId = year.id();
		this.municipalityId = year.municipalityId();
		this.schoolYear = year.schoolYear();
		this.schoolId = appointment.schoolId();
		this.curator = appointment.curator();
		this.partnerSchoolId = appointment.partnerSchoolId();
		this.experts = List.copyOf(experts);
		this.track = year.track();
		this.state = SupportState.IN_PROGRESS;
	}

	/** Sets which steps the school takes. */
	void follow(Track chosen) {
		this.track = chosen;
	}

	void recordInterview(InterviewMinutes minutes, LocalDate today) {
		requireInProgress();
		Minutes.requireHeld(minutes.heldOn(), today);
		this.interview = minutes;
	}

	/** Notes what has become of the agreements of the interview. */
	void followUp(List<AgreementAnswer> answers, LocalDate today) {
		requireInProgress();
		if (this.interview == null) {
			throw new RuleViolation("У школы ещё не было собеседования: договорённостей нет.");
		}
		this.interview = this.interview.followedUp(answers, today);
	}

	void recordContract(Contract contract) {
		requireInProgress();
		if (this.partnerSchoolId == null) {
			throw new RuleViolation("У школы нет школы-партнёра: договор заключать не с кем.");
		}
		this.contract = contract;
	}

	void summarise(String outcome, Recommendation recommendation, LocalDate today) {
		requireInProgress();
		this.outcome = Require.text(outcome, "Итоги сопровождения");
		this.recommendation = Require.value(recommendation, "Рекомендация");
		end(SupportState.COMPLETED, null, today);
	}

	void leave(String reason, LocalDate day) {
		requireInProgress();
		end(SupportState.LEFT, Require.text(reason, "Причина выхода из списка"), Require.day(day, "Дата выхода"));
	}

	void close(boolean carryOver, String reason, LocalDate today) {
		end(carryOver ? SupportState.CARRIED_OVER : SupportState.CLOSED, Require.text(reason, "Основание решения"),
				today);
	}

	boolean inProgress() {
		return this.state == SupportState.IN_PROGRESS;
	}

	private void end(SupportState end, String reason, LocalDate day) {
		this.state = end;
		this.endReason = reason;
		this.endedOn = day;
	}

	private void requireInProgress() {
		if (!inProgress()) {
			throw new RuleViolation("Сопровождение школы уже окончено: «%s».".formatted(this.state.title()));
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID yearId() {
		return this.yearId;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public String schoolId() {
		return this.schoolId;
	}

	/** The user who accompanies the school. */
	public String curator() {
		return this.curator;
	}

	/** The users who are to review the school's programme. */
	public List<String> experts() {
		return this.experts;
	}

	/** The school that helps this one, if there is one. */
	public Optional<String> partnerSchoolId() {
		return Optional.ofNullable(this.partnerSchoolId);
	}

	/** Which steps the school takes, beside those that hang on a partner. */
	public Track track() {
		return this.track;
	}

	/** Whether the school takes the step: a contract needs a partner, too. */
	public boolean takes(CycleStep step) {
		return this.track.takes(step) && (step != CycleStep.CONTRACT || this.partnerSchoolId != null);
	}

	public SupportState state() {
		return this.state;
	}

	public Optional<InterviewMinutes> interview() {
		return Optional.ofNullable(this.interview);
	}

	/** What was agreed on in the interview and is still to be asked after. */
	public List<Agreement> openAgreements() {
		return interview().map(InterviewMinutes::openAgreements).orElse(List.of());
	}

	public Optional<Contract> contract() {
		return Optional.ofNullable(this.contract);
	}

	/** What the support has brought, or {@code null} before its summary. */
	public String outcome() {
		return this.outcome;
	}

	/** What the curator recommends, or {@code null} before the summary. */
	public Recommendation recommendation() {
		return this.recommendation;
	}

	/** Why it ended without a summary, or {@code null}. */
	public String endReason() {
		return this.endReason;
	}

	public LocalDate endedOn() {
		return this.endedOn;
	}

}
