package org.vekha.process.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.vekha.indicator.Evaluation;
import org.vekha.indicator.YearEvaluation;

/**
 * A municipality beside others in a school year. What is not known there is {@code null},
 * which is not the same as none.
 *
 * @param state how far its year has come, in words
 * @param started whether it has opened the year
 * @param supported schools that are or were supported in the year
 * @param going those of them whose support goes on
 * @param done steps that schools have taken, of {@code needed}
 * @param late open tasks whose date is over
 * @param listed schools with low results in the year
 * @param listedBefore the same of the year before
 * @param schools all schools
 * @param reports that are in, of {@code reportsAsked}
 * @param reached indicators whose plan was reached, of {@code indicators}
 * @param awaited how many facts of indicators are still expected
 */
record RegionLine(String id, String title, String state, boolean started, int supported, int going, int done,
		int needed, int late, Integer listed, Integer listedBefore, int schools, int reports, int reportsAsked,
		Integer reached, int indicators, long awaited) {

	private static final int ALL = 100;

	/** With how its indicators turned out. */
	RegionLine with(YearEvaluation evaluation) {
		if (evaluation == null || evaluation.indicators().isEmpty()) {
			return this;
		}
		return new RegionLine(this.id, this.title, this.state, this.started, this.supported, this.going, this.done,
				this.needed, this.late, this.listed, this.listedBefore, this.schools, this.reports, this.reportsAsked,
				(int) evaluation.reached(), evaluation.indicators().size(), awaited(evaluation));
	}

	private static long awaited(YearEvaluation evaluation) {
		return evaluation.count(Evaluation.AWAITED);
	}

	/** The share of schools with low results in percent. */
	BigDecimal share() {
		return percent(this.listed, this.schools);
	}

	BigDecimal shareBefore() {
		return percent(this.listedBefore, this.schools);
	}

	/** How much of the schools' steps is taken, in percent. */
	BigDecimal progress() {
		return percent((this.needed > 0) ? this.done : null, this.needed);
	}

	private static BigDecimal percent(Integer part, int whole) {
		return (part == null || whole == 0) ? null
				: BigDecimal.valueOf((long) part * ALL).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
	}

}
