package org.vekha.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for what keeps people out of a page, by the rules of axe-core.
 */
final class Accessibility {

	private static final Set<String> GRAVE = Set.of("serious", "critical");

	/**
	 * Camunda's own head and foot: they come from its jar, and nothing of ours is in
	 * them.
	 */
	private static final List<String> CAMUNDA = List.of("[cam-widget-header]", "[cam-widget-footer]",
			"[cam-breadcrumbs-panel]");

	private Accessibility() {
	}

	/**
	 * Fails with what is found.
	 * @param places selectors of the parts that are looked at; none is all of the page
	 * but Camunda's own parts
	 */
	static void check(Page page, String... places) {
		var axe = new AxeBuilder(page);
		for (var place : places) {
			assertThat(page.locator(place).count()).as("There is %s", place).isPositive();
			axe.include(place);
		}
		if (places.length == 0) {
			CAMUNDA.stream().filter(part -> page.locator(part).count() > 0).forEach(axe::exclude);
		}
		assertThat(axe.analyze().getViolations().stream().filter(rule -> GRAVE.contains(rule.getImpact())))
			.as("What keeps people out of %s", page.url())
			.extracting(Accessibility::words)
			.isEmpty();
	}

	private static String words(Rule rule) {
		return rule.getNodes()
			.stream()
			.map(Accessibility::place)
			.collect(Collectors.joining("\n", "%s (%s): %s%n".formatted(rule.getId(), rule.getImpact(), rule.getHelp()),
					"\n"));
	}

	private static String place(CheckedNode node) {
		return "  %s%n    %s%n    %s".formatted(node.getTarget(), node.getHtml(),
				node.getFailureSummary().replace("\n", "\n    "));
	}

}
