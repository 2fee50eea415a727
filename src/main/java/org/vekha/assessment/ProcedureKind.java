package org.vekha.assessment;

/**
 * The kinds of procedures that schools are assessed by.
 */
public enum ProcedureKind {

	VPR("ВПР"), OGE("ОГЭ"), EGE("ЕГЭ");

	private final String title;

	ProcedureKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
