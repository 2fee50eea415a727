package org.vekha.roadmap;

/**
 * How far a road map has come.
 */
public enum RoadmapState {

	DRAFT("Проект"), APPROVED("Утверждена"), CLOSED("Закрыта");

	private final String title;

	RoadmapState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
