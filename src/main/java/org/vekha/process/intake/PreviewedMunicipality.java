package org.vekha.process.intake;

import org.camunda.bpm.engine.IdentityService;
import org.vekha.access.Role;
import org.vekha.process.engine.EngineUser;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Tells whose schools a preview is about: those of the coordinator who asks.
 */
@Component
class PreviewedMunicipality {

	private final IdentityService identities;

	PreviewedMunicipality(IdentityService identities) {
		this.identities = identities;
	}

	/**
	 * The municipality in which the user is coordinator.
	 * @throws AccessDeniedException if the user is none, or of several municipalities
	 */
	String ofCoordinator() {
		var user = EngineUser.current(this.identities)
			.filter(known -> known.groups().contains(Role.COORDINATOR.group()))
			.orElseThrow(() -> new AccessDeniedException("Это действие доступно только координатору муниципалитета."));
		if (user.municipalities().size() != 1) {
			throw new AccessDeniedException(
					"Войдите под учётной записью координатора, которая относится к одному муниципалитету.");
		}
		return user.municipalities().get(0);
	}

}
