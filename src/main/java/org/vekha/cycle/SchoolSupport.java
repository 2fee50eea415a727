package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CircleKind;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.StatusKind;
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

	@Enumerated(EnumType.STRING)
	private StatusKind grounds;

	private String variantKey;

	private String variantTitle;

	private LocalDate startsOn;

	@Embedded
	private Track track;

	@Enumerated(EnumType.STRING)
	private SupportState state;

	@JdbcTypeCode(SqlTypes.JSON)
	private InterviewMinutes interview;

	@Embedded
	private Contract contract;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<FormerContract> formerContracts = List.of();

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
		this.grounds = year.officialList()
			.filter(list -> list.supportedAtRisk().contains(this.schoolId))
			.map(list -> StatusKind.RISK_ZONE)
			.orElse(StatusKind.LOW_RESULTS);
		this.state = SupportState.IN_PROGRESS;
	}

	/**
	 * Sets which steps the school takes: of those of its year the ones of its variant.
	 */
	void follow(Track ofYear, Variant variant) {
		this.track = ofYear.and(variant.track());
		this.variantKey = variant.key();
		this.variantTitle = variant.title();
		this.startsOn = variant.startIn(this.schoolYear);
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
		if (this.contract != null && this.contract.partnerSchoolId() != null
				&& this.contract.partnerSchoolId().equals(this.partnerSchoolId)) {
			throw new RuleViolation("Договор с этой школой уже записан: № %s от %s.".formatted(this.contract.number(),
					Text.date(this.contract.date())));
		}
		this.contract = contract.with(this.partnerSchoolId);
	}

	/**
	 * Gives the school another partner; the contract with the former one stays on record.
	 * @return whether there is a new contract to be signed that nobody was asked for yet
	 */
	boolean changePartner(String partner) {
		requireInProgress();
		if (this.schoolId.equals(Require.value(partner, "Школа-партнёр"))) {
			throw new RuleViolation("Школа не может быть партнёром сама себе: выберите другую школу-партнёра.");
		}
		if (partner.equals(this.partnerSchoolId)) {
			throw new RuleViolation("Эта школа и так партнёр: выберите другую школу-партнёра.");
		}
		var asked = this.partnerSchoolId != null && this.contract == null;
		if (this.contract != null) {
			this.formerContracts = Stream
				.concat(this.formerContracts.stream(), Stream.of(new FormerContract(this.partnerSchoolId,
						this.contract.number(), this.contract.date(), this.contract.subject())))
				.toList();
			this.contract = null;
		}
		this.partnerSchoolId = partner;
		return !asked && this.track.takes(CycleStep.CONTRACT);
	}

	void summarise(String outcome, Recommendation recommendation, LocalDate today) {
		requireInProgress();
		this.outcome = Require.text(outcome, "Итоги сопровождения");
		this.recommendation = Require.value(recommendation, "Рекомендация");
		end(SupportState.COMPLETED, null, today);
	}

	/** Lets somebody else accompany the school. */
	void replaceCurator(String former, String successor) {
		requireGoingOn();
		if (!this.curator.equals(former)) {
			throw new RuleViolation("У школы уже другой куратор: обновите страницу.");
		}
		this.curator = Require.line(successor, "Куратор школы");
	}

	/** Lets somebody else review the school's programme. */
	void replaceExpert(String former, String successor) {
		requireGoingOn();
		if (!this.experts.contains(former) || this.experts.contains(successor)) {
			throw new RuleViolation("Состав экспертов школы уже другой: обновите страницу.");
		}
		this.experts = this.experts.stream().map(expert -> expert.equals(former) ? successor : expert).toList();
	}

	/** Stops the support for a while. */
	void pause() {
		requireInProgress();
		this.state = SupportState.PAUSED;
	}

	/** Goes on with the support where it was stopped. */
	void resume() {
		if (this.state != SupportState.PAUSED) {
			throw new RuleViolation("Сопровождение школы не приостановлено: «%s».".formatted(this.state.title()));
		}
		this.state = SupportState.IN_PROGRESS;
	}

	void leave(String reason, LocalDate day) {
		requireGoingOn();
		end(SupportState.LEFT, Require.text(reason, "Причина выхода из списка"), Require.day(day, "Дата выхода"));
	}

	void close(boolean carryOver, String reason, LocalDate today) {
		end(carryOver ? SupportState.CARRIED_OVER : SupportState.CLOSED, Require.text(reason, "Основание решения"),
				today);
	}

	/** Whether it has not ended yet, be it paused or not. */
	public boolean goingOn() {
		return inProgress() || this.state == SupportState.PAUSED;
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
		if (this.state == SupportState.PAUSED) {
			throw new RuleViolation("Сопровождение школы приостановлено: сначала возобновите его.");
		}
		requireGoingOn();
	}

	private void requireGoingOn() {
		if (!goingOn()) {
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

	/** What the school is that it is supported. */
	public StatusKind grounds() {
		return this.grounds;
	}

	/** The variant that the school follows, or {@code null} before one is chosen. */
	public String variantKey() {
		return this.variantKey;
	}

	/** What the variant was called when it was chosen, or {@code null}. */
	public String variantTitle() {
		return this.variantTitle;
	}

	/** The day on which the support begins, if not with the year. */
	public Optional<LocalDate> startsOn() {
		return Optional.ofNullable(this.startsOn);
	}

	/** Whether an activity for these schools concerns the school. */
	public boolean isIn(Circle circle) {
		return circle.includes(this.schoolId)
				&& (circle.kind() != CircleKind.LISTED || this.grounds == StatusKind.LOW_RESULTS);
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

	/** The contracts with former partners, the oldest first. */
	public List<FormerContract> formerContracts() {
		return this.formerContracts;
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
