package org.vekha.process.change;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.change.ChangeKind;
import org.vekha.change.YearChanges;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;

import org.springframework.stereotype.Component;

/**
 * What all changes in the middle of a year have in common as running processes: whoever
 * starts one enters it, or takes it back.
 */
@Component
class ChangeCourse {

	/** Answers to the models' gateways. */
	static final class Variables {

		static final String CHANGE_WANTED = "changeWanted";

		static final String CARRIED_OUT = "carriedOut";

		private Variables() {
		}

	}

	private final YearChanges changes;

	private final Actor actor;

	private final Keys keys;

	ChangeCourse(YearChanges changes, Actor actor, Keys keys) {
		this.changes = changes;
		this.actor = actor;
		this.keys = keys;
	}

	void open(DelegateExecution execution, ChangeKind kind) {
		var change = this.changes.open(execution.getTenantId(), kind, this.actor.userId());
		execution.setVariable(Ids.CHANGE, change.id().toString());
		name(execution);
	}

	/**
	 * Reads whether the change is wanted after all, and takes it back otherwise.
	 */
	boolean wanted(DelegateExecution execution, FormData form) {
		var wanted = !form.is("decision", "cancel");
		if (!wanted) {
			this.changes.cancel(Ids.read(execution, Ids.CHANGE));
		}
		execution.setVariable(Variables.CHANGE_WANTED, wanted);
		return wanted;
	}

	/** Names the instance after what is known of the change by now. */
	void name(DelegateExecution execution) {
		execution.setProcessBusinessKey(this.keys.of(Ids.CHANGE, Ids.read(execution, Ids.CHANGE)));
	}

	/** Answers whether all is carried out, and then closes the change. */
	void carriedOut(DelegateExecution execution, boolean all) {
		if (all) {
			this.changes.finish(Ids.read(execution, Ids.CHANGE));
		}
		execution.setVariable(Variables.CARRIED_OUT, all);
	}

}
