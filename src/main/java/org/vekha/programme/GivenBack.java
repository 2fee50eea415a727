package org.vekha.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.RuleViolation;

/**
 * How a programme last went back to the school.
 *
 * @param version the number of the version that was returned
 * @param by who returned it, in words, or {@code null} if the experts' reviews did
 * @param remark what was said of the whole beside the reviews, or {@code null}
 * @param itemRemarks what was said of its items
 */
@Embeddable
record GivenBack(@Column(name = "returned_version") int version, @Column(name = "returned_by") String by, String remark,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "returned_remarks") List<ItemRemark> itemRemarks) {

	GivenBack {
		itemRemarks = List.copyOf(Objects.requireNonNullElse(itemRemarks, List.of()));
	}

	/** Nobody returns a programme without saying why. */
	GivenBack withWords() {
		if (this.remark == null && this.itemRemarks.isEmpty()) {
			throw new RuleViolation("Напишите, что исправить: замечание ко всей программе или к её пункту.");
		}
		return this;
	}

	List<Remark> remarks() {
		var remarks = new ArrayList<Remark>();
		if (this.remark != null) {
			remarks.add(new Remark(this.by, ProgrammeItem.WHOLE, this.remark));
		}
		this.itemRemarks.forEach(each -> remarks.add(new Remark(this.by, each.item(), each.text())));
		return remarks;
	}

}
