package org.vekha.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Stores a school year in its usual spelling, so that figures in the database can be read
 * without the application.
 */
@Converter(autoApply = true)
class SchoolYearConverter implements AttributeConverter<SchoolYear, String> {

	@Override
	public String convertToDatabaseColumn(SchoolYear year) {
		return (year != null) ? year.toString() : null;
	}

	@Override
	public SchoolYear convertToEntityAttribute(String written) {
		return (written != null) ? SchoolYear.of(written) : null;
	}

}
