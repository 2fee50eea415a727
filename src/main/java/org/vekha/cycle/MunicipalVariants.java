package org.vekha.cycle;

import java.util.HashSet;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The models of support that a municipality has instead of the usual ones.
 */
@Entity
class MunicipalVariants {

	private static final int MOST_VARIANTS = 20;

	@Id
	private String municipalityId;

	@Version
	private Integer version;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Variant> variants;

	protected MunicipalVariants() {
	}

	MunicipalVariants(String municipalityId) {
		this.municipalityId = municipalityId;
	}

	MunicipalVariants replace(List<Variant> replacing) {
		var checked = Require.list(replacing, MOST_VARIANTS, "Модели сопровождения");
		var keys = new HashSet<String>();
		for (var variant : checked) {
			if (!keys.add(variant.key())) {
				throw new RuleViolation(
						"Модель сопровождения «%s» указана дважды: дайте ей другой код.".formatted(variant.key()));
			}
		}
		this.variants = checked;
		return this;
	}

	List<Variant> variants() {
		return this.variants;
	}

}
