package org.vekha.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a programme last went back to the school.
 *
 * @param version the number of the version that was returned
 * @param by who returned it, in words, or {@code null} if the experts' reviews did
 * @param remark what was said beside the reviews, or {@code null}
 */
@Embeddable
record GivenBack(@Column(name = "returned_version") int version, @Column(name = "returned_by") String by,
		String remark) {

}
