package org.vekha.cycle;

/**
 * What has become of an agreement.
 */
public enum AgreementState {

	IN_PROGRESS("В работе"), DONE("Исполнена"), MOVED("Перенесена"), CANCELLED("Снята");

	private final String title;

	AgreementState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether it is still to be asked after. */
	public boolean isOpen() {
		return this == IN_PROGRESS || this == MOVED;
	}

}
