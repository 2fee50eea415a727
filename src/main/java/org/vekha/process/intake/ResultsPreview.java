package org.vekha.process.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.vekha.identification.Condition;
import org.vekha.identification.LowResult;
import org.vekha.identification.Proposal;
import org.vekha.results.ReadResult;
import org.vekha.results.ResultsReading;
import org.vekha.results.SchoolResults;

/**
 * What a file of results holds and what follows from it, as scripts get it.
 */
@Schema(name = "ResultsPreview", description = "Прочитанные результаты и выявление по ним")
record ResultsPreview(@Schema(description = "Школы в порядке файла") List<School> schools,
		@Schema(description = "Учебный год, для которого составлен список") String schoolYear,
		@Schema(description = "Что правило предложило бы по этим результатам") List<Identified> identification,
		List<String> warnings) {

	static ResultsPreview of(ResultsReading reading) {
		var names = reading.schools()
			.stream()
			.collect(Collectors.toMap(school -> school.school().key(), SchoolResults::school));
		var warnings = new ArrayList<>(reading.read().warnings());
		warnings.addAll(reading.read().unregistered());
		if (reading.shortened()) {
			warnings
				.add("Показаны первые %d школ из %d.".formatted(reading.schools().size(), reading.read().schools()));
		}
		return new ResultsPreview(reading.schools().stream().map(School::of).toList(),
				(reading.listYear() != null) ? reading.listYear().toString() : null,
				reading.proposals()
					.stream()
					.map(proposal -> Identified.of(names.get(proposal.key()).name(), proposal))
					.toList(),
				warnings);
	}

	/**
	 * A school as the file names it.
	 */
	@Schema(name = "PreviewedSchool")
	record School(String name, @Schema(nullable = true, description = "Логин школы, если он есть в файле") String code,
			@Schema(nullable = true, description = "Зарегистрированная школа; null, если такой нет") String id,
			List<Result> results) {

		static School of(SchoolResults read) {
			return new School(read.school().name(), read.school().code(), read.school().id(),
					read.results().stream().map(Result::of).toList());
		}

	}

	/**
	 * A result of a school.
	 */
	@Schema(name = "PreviewedResult")
	record Result(@Schema(example = "ВПР МА 5") String procedure, @Schema(example = "2018/2019") String schoolYear,
			@Schema(nullable = true) BigDecimal percentTwo, @Schema(nullable = true) BigDecimal percentHigh,
			@Schema(nullable = true) Integer participants,
			@Schema(nullable = true, description = "Почему данных нет") String noData) {

		static Result of(ReadResult read) {
			return new Result(read.procedure().label(), read.schoolYear().toString(), read.percentTwo(),
					read.percentHigh(), read.participants(), (read.noData() != null) ? read.noData().title() : null);
		}

	}

	/**
	 * What the rule says of a school.
	 */
	@Schema(name = "PreviewedIdentification")
	record Identified(String school, boolean listed, @Schema(
			description = "Выполненные условия: A – две процедуры в последнем году, B – по одной в каждом из двух") List<String> conditions,
			@Schema(description = "Низкие результаты словами") List<String> reasons,
			@Schema(description = "Процедуры с низким результатом, с учебным годом") List<String> procedures,
			String explanation) {

		static Identified of(String school, Proposal proposal) {
			return new Identified(school, proposal.listed(),
					proposal.conditions().stream().sorted().map(Identified::letter).toList(),
					proposal.reasons()
						.stream()
						.map(low -> "%s: %s".formatted(low.schoolYear(), low.inWords()))
						.toList(),
					proposal.reasons().stream().map(Identified::procedure).toList(), proposal.explanation());
		}

		private static String letter(Condition condition) {
			return (condition == Condition.TWO_IN_LAST_YEAR) ? "A" : "B";
		}

		private static String procedure(LowResult low) {
			return low.procedure() + " " + low.schoolYear();
		}

	}

}
