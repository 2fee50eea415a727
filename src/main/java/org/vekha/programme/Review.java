package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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

	private String conclusion;

	private LocalDate givenOn;

	protected Review() {
	}

	Review(UUID supportId, int versionNumber, int place, String expert) {
		this.id = UUID.randomUUID();
		this.supportId = supportId;
		this.versionNumber = versionNumber;
		this.place = place;
		this.expert = Require.line(expert, "Эксперт");
	}

	void give(String user, List<Score> scores, String conclusion, LocalDate day) {
		if (!this.expert.equals(user)) {
			throw new RuleViolation("Заключение может дать только назначенный эксперт.");
		}
		if (given()) {
			throw new RuleViolation("Заключение на эту версию программы уже дано.");
		}
		this.scores = complete(scores);
		this.conclusion = Require.text(conclusion, "Общий вывод");
		this.givenOn = Require.day(day, "Дата заключения");
	}

	private static List<Score> complete(List<Score> scores) {
		var criteria = EnumSet.noneOf(Criterion.class);
		for (var score : scores) {
			if (!criteria.add(score.criterion())) {
				throw new RuleViolation("Критерий «%s» оценён дважды.".formatted(score.criterion().title()));
			}
		}
		for (var missing : EnumSet.complementOf(criteria)) {
			throw new RuleViolation("Оцените критерий «%s».".formatted(missing.title()));
		}
		return List.copyOf(scores);
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

	/** What the expert wants changed, by criterion and at last as a whole. */
	List<Remark> remarks() {
		var remarks = new ArrayList<Remark>();
		for (var score : this.scores) {
			if (score.remark() != null) {
				remarks.add(new Remark("%s. %s".formatted(label(), score.criterion().title()), score.remark()));
			}
		}
		if (this.conclusion != null) {
			remarks.add(new Remark("%s. Общий вывод".formatted(label()), this.conclusion));
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

	/** The id of the user who is to give the review. */
	public String expert() {
		return this.expert;
	}

	public List<Score> scores() {
		return this.scores;
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
