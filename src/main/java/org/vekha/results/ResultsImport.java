package org.vekha.results;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A file of results that somebody handed in, with what was read in it.
 */
@Entity
public class ResultsImport {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private String fileName;

	private String author;

	private Instant begunAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private ResultsReading reading;

	private SchoolYear listYear;

	@Enumerated(EnumType.STRING)
	private ResultsImportState state = ResultsImportState.READ;

	protected ResultsImport() {
	}

	ResultsImport(String municipalityId, String fileName, String author, Instant now, ResultsReading reading) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.fileName = Require.line(fileName, "Название файла");
		this.author = Require.line(author, "Кто загрузил файл");
		this.begunAt = now;
		this.reading = reading;
	}

	/**
	 * Takes the coordinator's word that all of it is to be stored.
	 * @param year the school year for which schools are then identified, or {@code null}
	 * @throws RuleViolation if something is wrong with the file
	 */
	void confirm(SchoolYear year) {
		requireState(ResultsImportState.READ);
		if (!this.reading.read().faultless()) {
			throw new RuleViolation(
					"Файл «%s» с ошибками сохранить нельзя. Отклоните его, исправьте и загрузите снова. "
						.formatted(this.fileName) + "Первая ошибка: " + this.reading.read().allProblems().get(0));
		}
		this.listYear = year;
		this.state = ResultsImportState.CONFIRMED;
	}

	void stored() {
		requireState(ResultsImportState.CONFIRMED);
		this.state = ResultsImportState.STORED;
	}

	/** Takes the word back: by now something is wrong, and the coordinator must know. */
	void reopen(ResultsReading found) {
		requireState(ResultsImportState.CONFIRMED);
		this.reading = found;
		this.listYear = null;
		this.state = ResultsImportState.READ;
	}

	void discard() {
		requireState(ResultsImportState.READ);
		this.state = ResultsImportState.DISCARDED;
	}

	private void requireState(ResultsImportState expected) {
		if (this.state != expected) {
			throw new RuleViolation("Загрузка уже завершена: начните новую.");
		}
	}

	public UUID id() {
		return this.id;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	public String fileName() {
		return this.fileName;
	}

	/** The login of who handed it in. */
	public String author() {
		return this.author;
	}

	public ResultsReading reading() {
		return this.reading;
	}

	/** The school year for which schools are identified by it, if this is wanted. */
	public Optional<SchoolYear> listYear() {
		return Optional.ofNullable(this.listYear);
	}

	public ResultsImportState state() {
		return this.state;
	}

}
