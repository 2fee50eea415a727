package org.vekha.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.deadline.Deadline;
import org.vekha.shared.Require;

/**
 * A row of a road map's table as it is written and understood.
 *
 * @param number the number as printed, which may repeat
 * @param section the heading above the row, if the table has headings
 * @param title what is to be done
 * @param deadline until when
 * @param responsiblePhrase who, as printed
 * @param responsibilities who, as understood; the lead first
 * @param expectedResult what is to come of it, if the table says so
 * @param schoolPart what the schools do of it, if the table says so
 * @param step the step of the cycle that the row is, if it is one
 * @param circle the schools that it concerns
 * @param fact that it was done before the road map was stored, or {@code null}
 * @param carried whether it is left over from the year before, and so for this year only
 */
@Embeddable
public record RoadmapRow(String number, String section, String title, @Embedded Deadline deadline,
		String responsiblePhrase, @JdbcTypeCode(SqlTypes.JSON) List<Responsibility> responsibilities,
		String expectedResult, String schoolPart, @Enumerated(EnumType.STRING) CycleStep step, @Embedded Circle circle,
		@Embedded Fact fact, boolean carried) {

	private static final int LABEL_LENGTH = 60;

	public RoadmapRow {
		number = Require.optionalLine(number, "Номер мероприятия");
		section = Require.optionalText(section, "Раздел дорожной карты");
		title = Require.text(title, "Название мероприятия");
		Require.value(deadline, "Срок мероприятия");
		responsiblePhrase = Require.optionalText(responsiblePhrase, "Ответственные");
		responsibilities = (responsibilities != null) ? List.copyOf(responsibilities) : List.of();
		expectedResult = Require.optionalText(expectedResult, "Ожидаемый результат");
		schoolPart = Require.optionalText(schoolPart, "Действия школы");
		circle = (circle != null) ? circle : Circle.listed();
	}

	public RoadmapRow(String number, String section, String title, Deadline deadline, String responsiblePhrase,
			List<Responsibility> responsibilities, String expectedResult, String schoolPart, CycleStep step,
			Circle circle) {
		this(number, section, title, deadline, responsiblePhrase, responsibilities, expectedResult, schoolPart, step,
				circle, null, false);
	}

	/**
	 * Who reports for the row: the department itself where nobody is named, or only
	 * somebody outside the municipality, who never gets a task.
	 */
	public Body lead() {
		return this.responsibilities.stream()
			.filter(responsibility -> responsibility.mode() == Mode.LEAD)
			.map(Responsibility::body)
			.filter(body -> body != Body.EXTERNAL)
			.findFirst()
			.orElse(Body.EDUCATION_DEPARTMENT);
	}

	/**
	 * Whether each school reports for itself: as the lead, or separately, as it always
	 * does where the schools have a part of their own in the row.
	 */
	public boolean schoolsReport() {
		return lead() == Body.SCHOOL || schoolsReportBesideTheLead();
	}

	private boolean schoolsReportBesideTheLead() {
		return lead() != Body.SCHOOL && (this.schoolPart != null || separately(Body.SCHOOL));
	}

	private boolean separately(Body body) {
		return this.responsibilities.contains(new Responsibility(body, Mode.SEPARATE));
	}

	/**
	 * Who reports on the row: the lead first, then who does so separately. Nobody is
	 * asked twice, and nobody outside the municipality at all.
	 * @param schoolIds the schools that the row concerns
	 */
	public List<Reporter> reporters(List<String> schoolIds) {
		var separate = Arrays.stream(Body.values())
			.filter(body -> body != Body.EXTERNAL && (separately(body) || schoolsReport() && body == Body.SCHOOL));
		return Stream.concat(Stream.of(lead()), separate)
			.distinct()
			.flatMap(body -> (body == Body.SCHOOL) ? schoolIds.stream().distinct().map(Reporter::school)
					: Stream.of(Reporter.of(body)))
			.toList();
	}

	/** The row in a few words: «п. 18 Семинары для учителей». */
	public String label() {
		return label(this.title);
	}

	/**
	 * What the row asks of a reporter, in a few words: of a school, the schools' part.
	 */
	public String labelFor(Body reporter) {
		return (reporter == Body.SCHOOL && schoolsReportBesideTheLead() && this.schoolPart != null)
				? label(this.schoolPart) : label();
	}

	/** What the row is and, where it is left over, from when. */
	public String titleWithOrigin() {
		return this.carried ? "%s. %s".formatted(this.title.replaceFirst("\\.$", ""),
				Objects.requireNonNullElse(this.section, "Перенесено с прошлого года")) : this.title;
	}

	private String label(String text) {
		var shortTitle = (text.length() <= LABEL_LENGTH) ? text
				: text.substring(0, text.lastIndexOf(' ', LABEL_LENGTH) + 1).strip() + "…";
		return (this.number != null) ? "п. %s %s".formatted(this.number.replaceFirst("\\.$", ""), shortTitle)
				: shortTitle;
	}

	RoadmapRow with(Deadline changed) {
		return new RoadmapRow(this.number, this.section, this.title, changed, this.responsiblePhrase,
				this.responsibilities, this.expectedResult, this.schoolPart, this.step, this.circle, this.fact,
				this.carried);
	}

}
