package org.vekha.process.form;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.vekha.process.engine.EngineUser;

/**
 * Lets nobody start a process in its middle, where variables would come in that no form
 * declares. The system itself may.
 */
class NoStartInside extends CommandInterceptor {

	private final IdentityService identities;

	NoStartInside(IdentityService identities) {
		this.identities = identities;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof StartProcessInstanceAtActivitiesCmd
				&& EngineUser.isSomebody(this.identities.getCurrentAuthentication())) {
			throw new FormRejected(List.of("Процесс можно начать только с его начала: откройте стартовую форму."));
		}
		return this.next.execute(command);
	}

}
