package org.vekha.school;

/**
 * What a school can be in a school year; several at once.
 */
public enum StatusKind {

	LOW_RESULTS("ШНОР"), RISK_ZONE("В зоне риска"), BIASED_RESULTS("С признаками необъективных результатов"),
	DIFFICULT_CONDITIONS("ШНСУ"), LEFT_LIST("Вышла из списка, под наблюдением"), PARTNER("Школа-партнёр");

	private final String title;

	StatusKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
