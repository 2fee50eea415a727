package org.vekha.assessment;

import java.math.BigDecimal;

import org.vekha.shared.SchoolYear;

/**
 * A result that is known otherwise than it comes in; figures are {@code null} where there
 * are none.
 */
public record ResultChange(String schoolId, String procedure, SchoolYear schoolYear, BigDecimal twoBefore,
		BigDecimal highBefore, BigDecimal two, BigDecimal high) {

}
