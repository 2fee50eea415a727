package org.vekha.process.catalogue;

/**
 * A coordinator's change of the risk factors that schools assess themselves by.
 */
public final class RiskCatalogueProcess {

	public static final String KEY = "risk-catalogue";

	private RiskCatalogueProcess() {
	}

}
