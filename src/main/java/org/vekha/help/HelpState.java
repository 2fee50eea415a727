package org.vekha.help;

/**
 * How a request for help stands.
 */
public enum HelpState {

	OPEN("Ждёт ответа"), ANSWERED("Есть ответ"), CLOSED("Закрыто без ответа");

	private final String title;

	HelpState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
