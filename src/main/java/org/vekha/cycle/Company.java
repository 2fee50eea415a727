package org.vekha.cycle;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The people beside a supported school.
 *
 * @param curator the user who accompanies it
 * @param experts the users who are to review its programme
 */
@Embeddable
record Company(@Column(name = "curator") String curator,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "experts") List<String> experts) {

	Company withCurator(String former, String successor) {
		if (!this.curator.equals(former)) {
			throw new RuleViolation("У школы уже другой куратор: обновите страницу.");
		}
		return new Company(Require.line(successor, "Куратор школы"), this.experts);
	}

	Company withExpert(String former, String successor) {
		if (!this.experts.contains(former) || this.experts.contains(successor)) {
			throw new RuleViolation("Состав экспертов школы уже другой: обновите страницу.");
		}
		return new Company(this.curator,
				this.experts.stream().map(expert -> expert.equals(former) ? successor : expert).toList());
	}

}
