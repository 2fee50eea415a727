package org.vekha.process.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vekha.process.form.FormData;
import org.vekha.process.model.Written;
import org.vekha.programme.ItemRemark;
import org.vekha.programme.ProgrammeItem;
import org.vekha.programme.ProgrammeVersion;
import org.vekha.programme.Remark;

/**
 * Remarks on single goals and measures, as forms ask for them and show them.
 */
final class ItemRemarks {

	private ItemRemarks() {
	}

	static List<ItemRemark> read(FormData form) {
		return form.rows("remarks")
			.stream()
			.map(row -> new ItemRemark(ProgrammeItem.of(row.text("item")), row.text("remark")))
			.toList();
	}

	/** What a remark can be about, as choices of a list field. */
	static List<Map<String, Object>> options(ProgrammeVersion version) {
		return Written.options(version.items(), ProgrammeItem::code, version::label);
	}

	/** Remarks as rows of a table. */
	static List<Map<String, Object>> rows(Collection<Remark> remarks, ProgrammeVersion version) {
		return remarks.stream()
			.map(remark -> Map.<String, Object>of("by", remark.by(), "item", version.label(remark.item()), "remark",
					remark.text()))
			.toList();
	}

	/**
	 * All that was said of one item, to be shown beside it; {@code null} if nothing was.
	 */
	static String of(ProgrammeItem item, Collection<Remark> remarks) {
		var said = remarks.stream()
			.filter(remark -> remark.item().equals(item))
			.map(remark -> "%s: %s".formatted(Written.plain(remark.by()), Written.plain(remark.text())))
			.collect(Collectors.joining("\n\n"));
		return said.isEmpty() ? null : said;
	}

}
