package org.vekha.process.school;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.vekha.change.Travels;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.objectivity.Objectivity;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form about the interview shows: a school that is on two lists is talked to
 * once, about both.
 */
@Configuration(proxyBeanMethods = false)
class InterviewBriefings {

	private static final String AGENDA = "**Вторая тема: объективность результатов.** Школа есть и в списке с "
			+ "признаками необъективных результатов, отдельного собеседования по ним не будет.";

	private final SchoolSupports supports;

	private final SchoolPicture picture;

	private final Travels travels;

	private final Intro intro;

	InterviewBriefings(SchoolSupports supports, SchoolPicture picture, Travels travels, Intro intro) {
		this.supports = supports;
		this.picture = picture;
		this.travels = travels;
		this.intro = intro;
	}

	@Bean
	Briefing conductInterviewBriefing(JointProtocol joint, Objectivity objectivity) {
		return task -> {
			var support = this.supports.get(UUID.fromString(task.text(Ids.SUPPORT)));
			var brief = new HashMap<>(joint.briefing(support));
			brief.put("intro", intro(task, support));
			brief.put("reasons", this.picture.reasons(support));
			brief.put("results", this.picture.results(support));
			brief.put("agreements", List.of());
			objectivity.awaitingInterviewOf(support.id()).ifPresent(both -> brief.put("objectivityAgenda", AGENDA));
			return brief;
		};
	}

	private String intro(TaskContext task, SchoolSupport support) {
		var asked = this.intro.of(task, "**%s: собеседование с управленческой командой.** Запишите, к чему пришли, и "
				+ "договорённости со сроками.", this.picture.name(support));
		return this.travels.warning(support.schoolId(), this.supports.due(support.id(), CycleStep.INTERVIEW))
			.map(warning -> asked + "\n\n" + Written.plain(warning))
			.orElse(asked);
	}

}
