package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.hibernate.annotations.ListIndexBase;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The programme of a supported school, from its first version to the director's order.
 */
@Entity
public class Programme {

	/** How often reviews can send a programme back before the coordinator decides. */
	public static final int MOST_REVISIONS = 2;

	private static final Set<ProgrammeState> WITH_SCHOOL = Set.of(ProgrammeState.DRAFT,
			ProgrammeState.RETURNED_BY_EXPERTS, ProgrammeState.RETURNED_BY_COORDINATOR,
			ProgrammeState.RETURNED_BY_DEPARTMENT);

	@Id
	private UUID supportId;

	@Version
	private Integer version;

	@Enumerated(EnumType.STRING)
	private ProgrammeState state = ProgrammeState.DRAFT;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "programme_version", joinColumns = @JoinColumn(name = "support_id"))
	@OrderColumn(name = "number")
	@ListIndexBase(1)
	private List<ProgrammeVersion> versions = new ArrayList<>();

	private int revisions;

	@Embedded
	private GivenBack givenBack;

	@Embedded
	private Approval approval;

	protected Programme() {
	}

	Programme(UUID supportId) {
		this.supportId = Require.value(supportId, "Сопровождение школы");
	}

	Programme submit(ProgrammeDraft draft, String author, LocalDate day, ProgrammeTerms terms) {
		requireState(WITH_SCHOOL, "сдать");
		Require.day(day, "Дата сдачи программы");
		draft.require(this.versions.isEmpty() ? day : version(1).submittedOn(), terms);
		this.versions.add(new ProgrammeVersion(draft.title(), draft.goals(), draft.measures(),
				Require.line(author, "Автор программы"), day));
		// What the department asks for is not reviewed again but goes back to it
		this.state = (this.state == ProgrammeState.RETURNED_BY_DEPARTMENT) ? ProgrammeState.RECOMMENDED
				: ProgrammeState.UNDER_REVIEW;
		return this;
	}

	void apply(Verdict verdict) {
		requireUnderReview();
		switch (verdict) {
			case RECOMMEND -> this.state = ProgrammeState.RECOMMENDED;
			case COORDINATOR -> this.state = ProgrammeState.WITH_COORDINATOR;
			case REVISE -> {
				if (this.revisions >= MOST_REVISIONS) {
					throw new RuleViolation("Программа уже дорабатывалась по экспертизе %d раза: решение принимает "
						.formatted(MOST_REVISIONS) + "координатор.");
				}
				this.state = ProgrammeState.RETURNED_BY_EXPERTS;
				this.givenBack = new GivenBack(currentNumber(), null, null, List.of());
				this.revisions++;
			}
		}
	}

	void decide(boolean recommend, String remark, List<ItemRemark> itemRemarks) {
		requireState(ProgrammeState.WITH_COORDINATOR, "рекомендовать или вернуть");
		if (recommend) {
			this.state = ProgrammeState.RECOMMENDED;
			return;
		}
		giveBack(ProgrammeState.RETURNED_BY_COORDINATOR, "Координатор", remark, itemRemarks);
		this.revisions++;
	}

	/** Takes the programme past what the school's track does without. */
	void passOver(boolean review, boolean consent) {
		if (review && this.state == ProgrammeState.UNDER_REVIEW) {
			this.state = ProgrammeState.RECOMMENDED;
		}
		if (consent && this.state == ProgrammeState.RECOMMENDED) {
			this.state = ProgrammeState.AGREED;
		}
	}

	void agree(LocalDate day) {
		requireState(ProgrammeState.RECOMMENDED, "согласовать");
		this.state = ProgrammeState.AGREED;
		this.approval = Approval.agreed(day);
	}

	void returnByDepartment(String remark, List<ItemRemark> itemRemarks) {
		requireState(ProgrammeState.RECOMMENDED, "вернуть");
		giveBack(ProgrammeState.RETURNED_BY_DEPARTMENT, "Управление образования", remark, itemRemarks);
	}

	void approve(String orderNumber, LocalDate orderDate, LocalDate today) {
		requireState(ProgrammeState.AGREED, "утвердить");
		this.approval = approval().by(orderNumber, orderDate, current().submittedOn(), today);
		this.state = ProgrammeState.APPROVED;
	}

	private Approval approval() {
		return (this.approval != null) ? this.approval : Approval.NONE;
	}

	private void giveBack(ProgrammeState state, String by, String remark, List<ItemRemark> itemRemarks) {
		var returned = new GivenBack(currentNumber(), by, Require.optionalText(remark, "Что исправить"), itemRemarks)
			.withWords();
		itemRemarks.forEach(each -> current().require(each.item()));
		this.state = state;
		this.givenBack = returned;
	}

	private void requireState(ProgrammeState needed, String act) {
		requireState(Set.of(needed), act);
	}

	private void requireState(Set<ProgrammeState> allowed, String act) {
		if (!allowed.contains(this.state)) {
			throw new RuleViolation(
					"Программу сейчас нельзя %s, её состояние: «%s».".formatted(act, this.state.title()));
		}
	}

	/** The users who submitted a version. */
	public Set<String> authors() {
		return this.versions.stream().map(ProgrammeVersion::author).collect(Collectors.toSet());
	}

	/** Whoever submitted any version cannot review the programme. */
	void requireNotWrittenBy(String user) {
		if (authors().contains(user)) {
			throw new RuleViolation("Автор программы не может быть её экспертом: назначьте другого эксперта.");
		}
	}

	/** Whether the department has agreed, and the director perhaps, too. */
	boolean isAgreed() {
		return this.state == ProgrammeState.AGREED || this.state == ProgrammeState.APPROVED;
	}

	void requireUnderReview() {
		requireState(ProgrammeState.UNDER_REVIEW, "оценить");
	}

	void requireUnderReview(int version) {
		requireUnderReview();
		if (version != currentNumber()) {
			throw new RuleViolation("Школа уже сдала новую версию программы: это заключение больше не нужно.");
		}
	}

	public UUID supportId() {
		return this.supportId;
	}

	public ProgrammeState state() {
		return this.state;
	}

	/** The version as it was submitted, counted from 1. */
	public ProgrammeVersion version(int number) {
		return this.versions.get(number - 1);
	}

	/** The measures of all versions: what may come back in the next one. */
	public List<Measure> measures() {
		return this.versions.stream().flatMap(version -> version.measures().stream()).toList();
	}

	/** The version that counts now. */
	public ProgrammeVersion current() {
		return version(currentNumber());
	}

	/** How many versions were submitted: the number of the one that counts now. */
	public int currentNumber() {
		return this.versions.size();
	}

	/** How often reviews or the coordinator sent the programme back. */
	public int revisions() {
		return this.revisions;
	}

	/** How the programme last went back to the school, if it ever did. */
	Optional<GivenBack> givenBack() {
		return Optional.ofNullable(this.givenBack);
	}

	public String orderNumber() {
		return approval().orderNumber();
	}

	public LocalDate orderDate() {
		return approval().orderDate();
	}

}
