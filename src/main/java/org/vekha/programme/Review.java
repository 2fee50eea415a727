package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * An expert's review of one version of a programme: requested first, given once.
 */
@Entity
public class Review {

	private static final String ALREADY_GIVEN = "Заключение на эту версию программы уже дано.";

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID supportId;

	private int versionNumber;

	private int place;

	private String expert;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Score> scores = List.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ItemRemark> itemRemarks = List.of();

	private String conclusion;

	private String declinedBy;

	private String declineReason;

	private LocalDate givenOn;

	protected Review() {
	}

	/**
	 * Asks for a review.
	 * @param expert who is to give it, or {@code null} if that is not known yet
	 */
	Review(UUID supportId, int versionNumber, int place, String expert) {
		this.id = UUID.randomUUID();
		this.supportId = supportId;
		this.versionNumber = versionNumber;
		this.place = place;
		this.expert = Require.optionalLine(expert, "Эксперт");
	}

	void give(String user, ReviewContent content, LocalDate day) {
		requireOpen(user);
		this.scores = content.scores();
		this.itemRemarks = content.remarks();
		this.conclusion = content.conclusion();
		this.givenOn = Require.day(day, "Дата заключения");
	}

	/** Asks somebody else for it, unless it is given. */
	boolean hand(String former, String successor) {
		if (given() || !former.equals(this.expert)) {
			return false;
		}
		this.expert = Require.line(successor, "Эксперт");
		return true;
	}

	/** The expert cannot judge this programme: somebody else is to be named. */
	void decline(String user, String reason) {
		requireOpen(user);
		this.declinedBy = user;
		this.declineReason = Require.text(reason, "Почему не можете оценить");
		this.expert = null;
	}

	/** Somebody is named in the place of whoever was not there or could not. */
	void name(String expert) {
		if (given()) {
			throw new RuleViolation(ALREADY_GIVEN);
		}
		this.expert = Require.line(expert, "Эксперт");
	}

	private void requireOpen(String user) {
		if (this.expert == null || !this.expert.equals(user)) {
			throw new RuleViolation("Заключение может дать только назначенный эксперт.");
		}
		if (given()) {
			throw new RuleViolation(ALREADY_GIVEN);
		}
	}

	/** How the expert is called where nobody is to know who it is, «Эксперт 1». */
	public String label() {
		return "Эксперт " + this.place;
	}

	public boolean given() {
		return this.givenOn != null;
	}

	/** All points as a share of the most that there can be. */
	public int percent() {
		var points = this.scores.stream().mapToInt(Score::points).sum();
		return (int) Math.round(100.0 * points / (Criterion.values().length * Criterion.MOST_POINTS));
	}

	/** What the expert wants changed, by criterion, by item and at last as a whole. */
	public List<Remark> remarks() {
		var remarks = new ArrayList<Remark>();
		for (var score : this.scores) {
			if (score.remark() != null) {
				remarks.add(new Remark("%s. %s".formatted(label(), score.criterion().title()), score.about(),
						score.remark()));
			}
		}
		this.itemRemarks.forEach(each -> remarks.add(new Remark(label(), each.item(), each.text())));
		if (this.conclusion != null) {
			remarks.add(new Remark("%s. Общий вывод".formatted(label()), ProgrammeItem.WHOLE, this.conclusion));
		}
		return remarks;
	}

	public UUID id() {
		return this.id;
	}

	public UUID supportId() {
		return this.supportId;
	}

	public int versionNumber() {
		return this.versionNumber;
	}

	/**
	 * The id of the user who is to give the review, or {@code null} as long as nobody is
	 * named.
	 */
	public String expert() {
		return this.expert;
	}

	public List<Score> scores() {
		return this.scores;
	}

	/** The user who was asked and could not give the review, or {@code null}. */
	public String declinedBy() {
		return this.declinedBy;
	}

	/** Why the user could not, or {@code null}. */
	public String declineReason() {
		return this.declineReason;
	}

	/** What the expert wants changed in single items. */
	public List<ItemRemark> itemRemarks() {
		return this.itemRemarks;
	}

	/** The expert's conclusion, or {@code null} until the review is given. */
	public String conclusion() {
		return this.conclusion;
	}

	/** The day on which the review was given, or {@code null}. */
	public LocalDate givenOn() {
		return this.givenOn;
	}

}
