package org.vekha.cycle;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.vekha.shared.SchoolYear;

/**
 * Which way a supported school goes.
 *
 * @param track the steps that it takes
 * @param variantKey the variant that it follows, or {@code null} before one is chosen
 * @param variantTitle what the variant was called when it was chosen
 * @param startsOn the day on which it begins, or {@code null} for that of the year
 */
@Embeddable
record Course(@Embedded Track track, @Column(name = "variant_key") String variantKey,
		@Column(name = "variant_title") String variantTitle, @Column(name = "starts_on") LocalDate startsOn) {

	/** Of the steps of the year those of the variant. */
	static Course of(Track ofYear, Variant variant, SchoolYear year) {
		return new Course(ofYear.and(variant.track()), variant.key(), variant.title(), variant.startIn(year));
	}

}
