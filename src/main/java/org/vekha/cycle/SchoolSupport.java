package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The support of a school in a school year: by whom, and what came of it.
 *
 * <p>
 * It has no version: the contract is signed beside the school's other steps, and neither
 * may be refused because of the other. Whoever changes it locks its row first.
 */
@Entity
public class SchoolSupport extends SupportedSchool {

	@Embedded
	private Company company;

	@Embedded
	private Course course;

	@Enumerated(EnumType.STRING)
	private SupportState state;

	@JdbcTypeCode(SqlTypes.JSON)
	private InterviewMinutes interview;

	@Embedded
	private Partnership partnership;

	@Embedded
	private Ending ending;

	protected SchoolSupport() {
	}

	SchoolSupport(MunicipalYear year, SchoolAppointment appointment, List<String> experts) {
		super(year, appointment.schoolId());
		this.company = new Company(appointment.curator(), List.copyOf(experts));
		this.partnership = new Partnership(appointment.partnerSchoolId(), null, List.of());
		this.course = new Course(year.track(), null, null, null);
		this.state = SupportState.IN_PROGRESS;
	}

	/**
	 * Sets which steps the school takes: of those of its year the ones of its variant.
	 */
	void follow(Track ofYear, Variant variant) {
		this.course = Course.of(ofYear, variant, schoolYear());
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
		this.partnership = this.partnership.with(contract);
	}

	/**
	 * Gives the school another partner; the contract with the former one stays on record.
	 * @return whether there is a new contract to be signed that nobody was asked for yet
	 */
	boolean changePartner(String partner) {
		requireInProgress();
		var before = this.partnership;
		this.partnership = before.with(partner, schoolId());
		return !before.awaitsContract() && track().takes(CycleStep.CONTRACT);
	}

	void summarise(String outcome, Recommendation recommendation, LocalDate today) {
		requireInProgress();
		end(SupportState.COMPLETED, Ending.summarised(outcome, recommendation, today));
	}

	/** Lets somebody else accompany the school. */
	void replaceCurator(String former, String successor) {
		requireGoingOn();
		this.company = this.company.withCurator(former, successor);
	}

	/** Lets somebody else review the school's programme. */
	void replaceExpert(String former, String successor) {
		requireGoingOn();
		this.company = this.company.withExpert(former, successor);
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
		end(SupportState.LEFT,
				Ending.because(Require.text(reason, "Причина выхода из списка"), Require.day(day, "Дата выхода")));
	}

	void close(boolean carryOver, String reason, LocalDate today) {
		end(carryOver ? SupportState.CARRIED_OVER : SupportState.CLOSED,
				Ending.because(Require.text(reason, "Основание решения"), today));
	}

	/** Whether it has not ended yet, be it paused or not. */
	public boolean goingOn() {
		return inProgress() || this.state == SupportState.PAUSED;
	}

	boolean inProgress() {
		return this.state == SupportState.IN_PROGRESS;
	}

	private void end(SupportState end, Ending how) {
		this.state = end;
		this.ending = how;
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

	/** The user who accompanies the school. */
	public String curator() {
		return this.company.curator();
	}

	/** The users who are to review the school's programme. */
	public List<String> experts() {
		return this.company.experts();
	}

	/** The school that helps this one, if there is one. */
	public Optional<String> partnerSchoolId() {
		return Optional.ofNullable(this.partnership.partnerSchoolId());
	}

	/** The variant that the school follows, or {@code null} before one is chosen. */
	public String variantKey() {
		return this.course.variantKey();
	}

	/** What the variant was called when it was chosen, or {@code null}. */
	public String variantTitle() {
		return this.course.variantTitle();
	}

	/** The day on which the support begins, if not with the year. */
	public Optional<LocalDate> startsOn() {
		return Optional.ofNullable(this.course.startsOn());
	}

	/** Which steps the school takes, beside those that hang on a partner. */
	public Track track() {
		return this.course.track();
	}

	/** Whether the school takes the step: a contract needs a partner, too. */
	public boolean takes(CycleStep step) {
		return track().takes(step) && (step != CycleStep.CONTRACT || partnerSchoolId().isPresent());
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
		return Optional.ofNullable(this.partnership.contract());
	}

	/** The contracts with former partners, the oldest first. */
	public List<FormerContract> formerContracts() {
		return this.partnership.formerContracts();
	}

	/** What the support has brought, or {@code null} before its summary. */
	public String outcome() {
		return ending().outcome();
	}

	/** What the curator recommends, or {@code null} before the summary. */
	public Recommendation recommendation() {
		return ending().recommendation();
	}

	/** Why it ended without a summary, or {@code null}. */
	public String endReason() {
		return ending().reason();
	}

	public LocalDate endedOn() {
		return ending().endedOn();
	}

	private Ending ending() {
		return (this.ending != null) ? this.ending : Ending.NONE;
	}

}
