package org.vekha.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.vekha.roadmap.CycleStep;

/**
 * Which words of a title speak for or against a step of the cycle.
 *
 * @param common what goes for every step
 * @param ofSteps what goes for each
 */
record StepRules(List<Clue> common, Map<CycleStep, List<Clue>> ofSteps) {

	private static final String RESOURCE = "steps.txt";

	private static final String COMMON = "*";

	static StepRules read() {
		try (var stream = StepRules.class.getResourceAsStream(RESOURCE)) {
			var common = new ArrayList<Clue>();
			var ofSteps = new EnumMap<CycleStep, List<Clue>>(CycleStep.class);
			var section = common;
			for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.toList()) {
				if (line.startsWith("[")) {
					var name = line.substring(1, line.length() - 1);
					section = COMMON.equals(name) ? common : new ArrayList<>();
					if (!COMMON.equals(name)) {
						ofSteps.put(CycleStep.valueOf(name), section);
					}
				}
				else if (!line.isEmpty() && !line.startsWith("#")) {
					section.add(Clue.of(line));
				}
			}
			return new StepRules(common, ofSteps);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How much the title speaks for the step.
	 * @param core the title without what is said by the way
	 */
	int weight(CycleStep step, String title, String core) {
		return this.ofSteps.getOrDefault(step, List.of())
			.stream()
			.mapToInt(clue -> clue.weight((clue.weight() < 0) ? core : title))
			.sum();
	}

	/** How much the title speaks against any step. */
	int commonWeight(String core) {
		return this.common.stream().mapToInt(clue -> clue.weight(core)).sum();
	}

	/**
	 * Words that speak for or against a step.
	 *
	 * @param weight how much; below nothing against it
	 */
	record Clue(int weight, Pattern words) {

		static Clue of(String line) {
			var blank = line.indexOf(' ');
			var words = line.substring(blank + 1).strip().replace("~", "\\p{L}*").replace(" ", "\\s*");
			return new Clue(Integer.parseInt(line.substring(0, blank)), Pattern.compile("(?<!\\p{L})" + words));
		}

		int weight(String title) {
			return this.words.matcher(title).find() ? this.weight : 0;
		}

	}

}
