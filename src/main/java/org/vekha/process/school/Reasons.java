package org.vekha.process.school;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.programme.ItemRemark;
import org.vekha.programme.ProgrammeVersion;
import org.vekha.risk.Opinion;

/**
 * Says in one text why something went back to the school.
 */
final class Reasons {

	private Reasons() {
	}

	/** Of a risk profile: the remark, and the grades with which the curator disagrees. */
	static String of(String remark, Collection<Opinion> opinions) {
		return joined(remark,
				opinions.stream()
					.filter(opinion -> !opinion.agrees())
					.map(opinion -> "Фактор %s: %s".formatted(opinion.number(), opinion.reason())));
	}

	/** Of a programme: the remark, and what was said of its items. */
	static String of(String remark, Collection<ItemRemark> remarks, ProgrammeVersion version) {
		return joined(remark,
				remarks.stream().map(each -> "%s: %s".formatted(version.label(each.item()), each.text())));
	}

	private static String joined(String remark, Stream<String> others) {
		return Stream.concat(Stream.of(remark), others).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
