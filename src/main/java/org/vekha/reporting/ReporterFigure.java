package org.vekha.reporting;

/**
 * What has become of somebody's report for a period.
 *
 * @param name the school or body
 * @param turn whose turn it is
 * @param late whether it came, or is still to come, after it was due
 * @param returns how often it was given back
 */
public record ReporterFigure(String name, Turn turn, boolean late, int returns) {

	/**
	 * How far a report has come.
	 */
	public enum Turn {

		ACCEPTED("принят"), SUBMITTED("на проверке"), RETURNED("возвращён"), SILENT("не сдан"),
		NOT_PLANNED("не запланирован");

		private final String title;

		Turn(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

		static Turn of(String state) {
			return switch ((state != null) ? state : "") {
				case "ACCEPTED" -> ACCEPTED;
				case "SUBMITTED" -> SUBMITTED;
				case "RETURNED" -> RETURNED;
				case "" -> NOT_PLANNED;
				default -> SILENT;
			};
		}

	}

}
