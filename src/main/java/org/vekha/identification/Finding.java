package org.vekha.identification;

import java.util.List;

/**
 * What the examination of a school's results came to.
 */
record Finding(ExaminedYears years, Listing listing, List<LowResult> reasons, String explanation) {

}
