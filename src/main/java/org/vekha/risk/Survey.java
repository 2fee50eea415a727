package org.vekha.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.vekha.shared.RuleViolation;

/**
 * What leaders, teachers and pupils of a school said when they were asked about its risk
 * factors. Pupils are counted, and no shares are made of them.
 */
public record Survey(Respondents leaders, Respondents teachers, Respondents pupils, List<FactorVoices> voices) {

	private static final int MOST_FACTORS = 100;

	public Survey {
		leaders = checked(leaders, "руководители");
		teachers = checked(teachers, "учителя");
		pupils = checked(pupils, "ученики");
		voices = (voices != null) ? List.copyOf(voices) : List.of();
		if (voices.size() > MOST_FACTORS) {
			throw new RuleViolation("В анкетировании не может быть больше %d факторов.".formatted(MOST_FACTORS));
		}
		var numbers = new HashSet<String>();
		for (var voice : voices) {
			if (!numbers.add(voice.number())) {
				throw new RuleViolation("Анкетирование: фактор %s указан дважды.".formatted(voice.number()));
			}
			within(voice.leaders(), leaders, voice.number(), "руководителей");
			within(voice.teachers(), teachers, voice.number(), "учителей");
			within(voice.pupils(), pupils, voice.number(), "учеников");
		}
	}

	/** Nobody was asked. */
	@JsonIgnore
	public boolean none() {
		return this.leaders.invited() + this.teachers.invited() + this.pupils.invited() == 0;
	}

	/** What the groups said of the factor, in words, if any of them was asked. */
	public Optional<String> about(String number) {
		return this.voices.stream().filter(voice -> voice.number().equals(number)).findFirst().map(voice -> {
			var said = new ArrayList<String>();
			if (voice.leaders() != null) {
				said.add("руководители – " + this.leaders.withShare(voice.leaders()));
			}
			if (voice.teachers() != null) {
				said.add("учителя – " + this.teachers.withShare(voice.teachers()));
			}
			if (voice.pupils() != null) {
				said.add("ученики – %d из %d".formatted(voice.pupils(), this.pupils.answered()));
			}
			return String.join(", ", said);
		}).filter(text -> !text.isEmpty());
	}

	private static Respondents checked(Respondents group, String who) {
		var given = (group != null) ? group : Respondents.NONE;
		if (given.answered() > given.invited()) {
			throw new RuleViolation("Анкетирование, %s: ответило %d, а приглашено %d. Проверьте числа.".formatted(who,
					given.answered(), given.invited()));
		}
		return given;
	}

	private static void within(Integer voices, Respondents group, String number, String who) {
		if (voices == null) {
			return;
		}
		if (voices < 0 || group.answered() == 0 || voices > group.answered()) {
			throw new RuleViolation("Анкетирование, фактор %s: отметили %d %s, а ответило всего %d. Проверьте числа."
				.formatted(number, voices, who, group.answered()));
		}
	}

}
