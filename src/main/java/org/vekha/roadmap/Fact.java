package org.vekha.roadmap;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.shared.Require;

/**
 * That an activity was done before its road map was stored, as the document itself says.
 *
 * @param doneOn the day, or {@code null} if the document does not name it
 * @param basis where that is said
 */
@Embeddable
public record Fact(@Column(name = "fact_done_on") LocalDate doneOn, @Column(name = "fact_basis") String basis) {

	public Fact {
		basis = Require.text(basis, "Основание");
	}

}
