package org.vekha.process.access;

import org.camunda.bpm.engine.IdentityService;
import org.vekha.access.Role;
import org.vekha.process.engine.EngineUser;

import org.springframework.stereotype.Component;

/**
 * Tells for whom a program calls our REST interface.
 */
@Component
public class Callers {

	private final IdentityService identities;

	Callers(IdentityService identities) {
		this.identities = identities;
	}

	/**
	 * The municipality of the coordinator who is logged in.
	 * @throws NotAllowed if it is no coordinator, or one of several municipalities
	 */
	public String coordinatedMunicipality() {
		var user = EngineUser.current(this.identities)
			.filter(known -> known.groups().contains(Role.COORDINATOR.group()))
			.orElseThrow(() -> new NotAllowed("Это доступно только муниципальному координатору."));
		if (user.municipalities().size() != 1) {
			throw new NotAllowed(user.municipalities().isEmpty()
					? "Ваша учётная запись не относится ни к одному муниципалитету: обратитесь к администратору."
					: "Вы работаете в нескольких муниципалитетах: войдите под учётной записью, "
							+ "которая относится к одному.");
		}
		return user.municipalities().get(0);
	}

}
