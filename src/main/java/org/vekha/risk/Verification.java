package org.vekha.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What a school says of a risk that somebody else found in it.
 *
 * @param number the number of the factor
 * @param confirmed whether the school sees the risk, too
 * @param activated whether it works on the risk
 * @param reason why it does not see the risk; may be missing only if it does
 */
public record Verification(String number, boolean confirmed, boolean activated, String reason) {

	public Verification {
		number = Require.line(number, "Номер фактора риска");
		reason = Require.optionalText(reason, "Почему риск %s не подтверждён".formatted(number));
		if (!confirmed && reason == null) {
			throw new RuleViolation("Риск %s не подтверждён: объясните, почему.".formatted(number));
		}
		if (activated && !confirmed) {
			throw new RuleViolation("Риск %s не подтверждён: активировать его нельзя.".formatted(number));
		}
	}

	/**
	 * Returns the verifications.
	 * @throws RuleViolation unless each risk is verified exactly once, and one of them
	 * activated
	 */
	static List<Verification> complete(List<FactorGrade> risks, List<Verification> verifications) {
		var open = new ArrayList<>(risks.stream().map(FactorGrade::number).toList());
		for (var verification : verifications) {
			if (!open.remove(verification.number())) {
				throw new RuleViolation("Риска %s нет в профиле школы или он указан дважды: обновите страницу."
					.formatted(verification.number()));
			}
		}
		if (!open.isEmpty()) {
			throw new RuleViolation("Верифицируйте каждый риск профиля: не отмечены %s."
				.formatted(open.stream().collect(Collectors.joining(", "))));
		}
		// The programme answers risks: without any, the school could never write one
		if (verifications.stream().noneMatch(Verification::activated)) {
			throw new RuleViolation("Активируйте хотя бы один риск: на него ответит школьная программа.");
		}
		return List.copyOf(verifications);
	}

}
