package org.vekha.process.form;

import java.util.List;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.vekha.process.engine.XmlElements;
import org.w3c.dom.Element;

/**
 * Refuses HTML forms whose input the server could not check, or that load anything from
 * elsewhere; in new deployments only.
 */
final class EmbeddedFormRules implements Deployer {

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*(https?:|//|javascript:|data:text).*",
			Pattern.DOTALL);

	private static final List<String> FORBIDDEN = List.of("iframe", "object", "embed", "link", "base", "meta");

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (deployment.isNew()) {
			deployment.getResources()
				.values()
				.stream()
				.filter(resource -> resource.getName().endsWith(".html"))
				.forEach(EmbeddedFormRules::check);
		}
	}

	private static void check(ResourceEntity resource) {
		try {
			EmbeddedForm.read(resource.getName(), resource.getBytes());
			XmlElements.of(resource.getBytes()).forEach(EmbeddedFormRules::check);
		}
		catch (IllegalArgumentException ex) {
			var fault = "Форма %s: %s".formatted(resource.getName(), ex.getMessage());
			throw new ParseException(fault, resource.getName(), List.of(new ProblemImpl(fault, null)), List.of());
		}
	}

	private static void check(Element element) {
		if (FORBIDDEN.contains(element.getTagName())) {
			throw new IllegalArgumentException("элемент %s запрещён.".formatted(element.getTagName()));
		}
		for (var attribute : List.of("src", "href", "action")) {
			if (ELSEWHERE.matcher(element.getAttribute(attribute)).matches()) {
				throw new IllegalArgumentException(
						"ссылка «%s» ведёт на другой узел.".formatted(element.getAttribute(attribute)));
			}
		}
	}

}
