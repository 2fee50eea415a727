package org.vekha.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.w3c.dom.Element;

/**
 * Refuses models that bring their own code, in new deployments only: what is stored
 * already must stay readable after a restart.
 */
final class ModelRules implements Deployer {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	/** The Modeler shows as a fault of the diagram what begins like this. */
	private static final String BEGINNING = "ENGINE-09005 Could not parse BPMN process. Errors: ";

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (deployment.isNew()) {
			deployment.getResources().values().forEach(ModelRules::check);
		}
	}

	private static void check(ResourceEntity resource) {
		var name = resource.getName();
		if (!name.endsWith(".bpmn") && !name.endsWith(".bpmn20.xml") && !name.endsWith(".dmn")) {
			return;
		}
		var problems = new ArrayList<Problem>();
		for (var element : XmlElements.of(resource.getBytes())) {
			fault(element).ifPresent(fault -> problems.add(problem(fault, element)));
		}
		if (!problems.isEmpty()) {
			var faults = problems.stream()
				.map(problem -> "\n* %s | resource %s".formatted(problem.getMessage(), name))
				.collect(Collectors.joining());
			throw new ParseException(BEGINNING + faults, name, problems, List.of());
		}
	}

	private static Optional<String> fault(Element element) {
		var id = XmlElements.nearestId(element);
		if ("scriptTask".equals(element.getLocalName()) || isCamundaScript(element)
				|| "conditionExpression".equals(element.getLocalName()) && element.hasAttribute("language")) {
			return Optional.of("Элемент %s: сценарии (script) в моделях запрещены.".formatted(id));
		}
		if (element.hasAttributeNS(CAMUNDA, "class")) {
			return Optional.of("Элемент %s: атрибут camunda:class запрещён, укажите delegateExpression.".formatted(id));
		}
		var language = element.getAttribute("expressionLanguage").toLowerCase(Locale.ROOT);
		if (!language.isEmpty() && !language.contains("feel") && !language.contains("juel")
				&& !language.contains("xpath")) {
			return Optional.of("Элемент %s: язык выражений «%s» запрещён, используйте FEEL.".formatted(id, language));
		}
		return Optional.empty();
	}

	private static boolean isCamundaScript(Element element) {
		return "script".equals(element.getLocalName()) && CAMUNDA.equals(element.getNamespaceURI());
	}

	private static Problem problem(String fault, Element element) {
		return new ProblemImpl(fault, null, XmlElements.nearestId(element));
	}

}
