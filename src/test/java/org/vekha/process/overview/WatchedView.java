package org.vekha.process.overview;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A view as somebody sees it who watches over municipalities.
 */
record WatchedView(OverviewVisitor visitor, String view) {

	static WatchedView of(int port, String user, String view) {
		return new WatchedView(OverviewVisitor.logIn(port, user), view);
	}

	/** What it shows for a query. */
	JsonNode read(String query) {
		return this.visitor.json(this.view + query);
	}

	int status(String query) {
		return this.visitor.get(this.view + query).statusCode();
	}

	/** The beginning of its file. */
	String file(String query) {
		return this.visitor.get(this.view + ".xlsx" + query).body().substring(0, 2);
	}

	/** What comes of another method than reading. */
	int change() {
		return this.visitor.post("/web/overview/" + this.view, "{}").statusCode();
	}

}
