package org.vekha.process.school;

import java.util.Optional;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.cycle.SchoolSupport;
import org.vekha.process.model.Written;
import org.vekha.risk.RiskProfile;
import org.vekha.risk.RiskProfileState;
import org.vekha.risk.RiskProfiles;

import org.springframework.stereotype.Component;

/**
 * Says of a risk profile by whom and when it was agreed on, to whoever goes on from it.
 */
@Component
class FrozenProfile {

	private final RiskProfiles profiles;

	private final SchoolPicture picture;

	private final Accounts accounts;

	FrozenProfile(RiskProfiles profiles, SchoolPicture picture, Accounts accounts) {
		this.profiles = profiles;
		this.picture = picture;
		this.accounts = accounts;
	}

	/** By whom and when, as Markdown; nothing where there is no such profile. */
	Optional<String> agreed(SchoolSupport support) {
		return this.profiles.of(support.id()).filter(profile -> profile.agreedOn() != null).map(this::agreed);
	}

	/** The same, with the risks that the school works on. */
	Optional<String> withRisks(SchoolSupport support) {
		return agreed(support).map(agreed -> agreed + this.picture.risks(support)
			.stream()
			.map(risk -> "\n- %s %s – %s".formatted(risk.get("number"), Written.plain((String) risk.get("title")),
					risk.get("grade")))
			.collect(Collectors.joining("", "\n", "")));
	}

	private String agreed(RiskProfile profile) {
		var act = (profile.state() == RiskProfileState.VERIFIED) ? "верифицирован школой" : "согласован";
		var by = (profile.agreedBy() != null) ? ", " + Written.plain(this.accounts.nameOf(profile.agreedBy())) : "";
		return "**Рисковый профиль %s %s**%s.".formatted(act, Written.day(profile.agreedOn()), by);
	}

}
