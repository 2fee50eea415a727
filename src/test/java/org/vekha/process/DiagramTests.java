package org.vekha.process;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the models readable in Camunda Modeler and the pictures of the documentation in
 * step with them.
 */
class DiagramTests {

	private static final Map<String, String> PREFIXES = Map.of("userTask", "Task_", "serviceTask", "Task_",
			"businessRuleTask", "Task_", "callActivity", "Call_", "subProcess", "SubProcess_", "startEvent",
			"StartEvent_", "endEvent", "EndEvent_", "intermediateCatchEvent", "TimerEvent_", "sequenceFlow", "Flow_");

	static Stream<Diagram> diagrams() {
		return Diagram.files().stream().map(Diagram::read);
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void isExecutableUnderItsFileNameAndKeepsItsHistoryForALimitedTime(Diagram diagram) {
		assertThat(diagram.model().getModelElementsByType(Process.class)).singleElement().satisfies(process -> {
			assertThat(process.getId()).isEqualTo(diagram.key());
			assertThat(process.isExecutable()).isTrue();
			assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
			assertThat(process.getDocumentations()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyElementFollowsTheNamingScheme(Diagram diagram) {
		assertThat(elements(diagram)).allSatisfy(element -> {
			String type = element.getElementType().getTypeName();
			String prefix = PREFIXES.getOrDefault(type, type.endsWith("Gateway") ? "Gateway_" : type);
			if (element instanceof IntermediateCatchEvent event
					&& event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance)) {
				prefix = "MessageEvent_";
			}
			assertThat(element.getId()).matches(prefix + "[A-Z][A-Za-z0-9]+");
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyNameIsRussian(Diagram diagram) {
		List<String> names = Stream
			.concat(diagram.model().getModelElementsByType(Process.class).stream().map(Process::getName),
					elements(diagram).filter(DiagramTests::needsName).map(FlowElement::getName))
			.toList();
		assertThat(names)
			.allSatisfy(name -> assertThat(name).matches("[А-ЯЁа-яё].*").doesNotContainPattern("[A-Za-z]"));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everythingIsDrawn(Diagram diagram) {
		assertThat(diagram.shapes().keySet())
			.containsExactlyInAnyOrderElementsOf(ids(diagram.model().getModelElementsByType(FlowNode.class)));
		assertThat(diagram.edges().keySet())
			.containsExactlyInAnyOrderElementsOf(ids(diagram.model().getModelElementsByType(SequenceFlow.class)));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void edgesAreStraightAndStartAndEndAtTheirShapes(Diagram diagram) {
		assertThat(diagram.edges()).allSatisfy((id, lines) -> {
			assertThat(lines).allMatch(line -> (line.getX1() == line.getX2()) != (line.getY1() == line.getY2()),
					"is orthogonal");
			assertThat(lines.get(0).getP1()).matches(point -> diagram.touches(point, diagram.flow(id).getSource()));
			assertThat(lines.get(lines.size() - 1).getP2())
				.matches(point -> diagram.touches(point, diagram.flow(id).getTarget()));
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void noTwoEdgesMeet(Diagram diagram) {
		List<String> faults = new ArrayList<>();
		diagram.edges().forEach((one, lines) -> diagram.edges().forEach((other, others) -> {
			if (one.compareTo(other) < 0
					&& lines.stream().anyMatch(line -> others.stream().anyMatch(line::intersectsLine))) {
				faults.add(one + " × " + other);
			}
		}));
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void noEdgeRunsOverAForeignShape(Diagram diagram) {
		List<String> faults = new ArrayList<>();
		diagram.edges().forEach((id, lines) -> {
			List<String> own = List.of(diagram.flow(id).getSource().getId(), diagram.flow(id).getTarget().getId());
			diagram.shapes().forEach((shape, area) -> {
				if (!own.contains(shape) && !diagram.encloses(shape, id) && crosses(lines, area)) {
					faults.add(id + " × " + shape);
				}
			});
		});
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void noTwoShapesOverlap(Diagram diagram) {
		List<String> faults = new ArrayList<>();
		diagram.shapes().forEach((one, area) -> diagram.shapes().forEach((other, otherArea) -> {
			boolean inside = diagram.encloses(one, other);
			if (inside ? !area.contains(otherArea)
					: !one.equals(other) && !diagram.encloses(other, one) && area.intersects(otherArea)) {
				faults.add(one + " × " + other);
			}
		}));
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void labelsStandClearOfShapesEdgesAndEachOther(Diagram diagram) {
		List<String> faults = new ArrayList<>();
		diagram.labels().forEach((id, label) -> {
			diagram.shapes().forEach((shape, area) -> {
				if (diagram.encloses(shape, id) ? !area.contains(label) : area.intersects(label)) {
					faults.add(id + " × " + shape);
				}
			});
			diagram.edges().forEach((edge, lines) -> {
				if (crosses(lines, label)) {
					faults.add(id + " × " + edge);
				}
			});
			diagram.labels().forEach((other, otherLabel) -> {
				if (!id.equals(other) && label.intersects(otherLabel)) {
					faults.add(id + " × " + other);
				}
			});
		});
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void flowsMostlyRunFromLeftToRight(Diagram diagram) {
		Collection<SequenceFlow> flows = diagram.model().getModelElementsByType(SequenceFlow.class);
		long forward = flows.stream()
			.filter(flow -> diagram.centreOf(flow.getSource()) < diagram.centreOf(flow.getTarget()))
			.count();
		assertThat(forward * 3).isGreaterThanOrEqualTo(flows.size() * 2L);
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void pictureShowsTheModel(Diagram diagram) throws Exception {
		Path picture = ProcessPictures.pictureOf(diagram.file());
		assertThat(picture).exists();
		assertThat(Files.readString(picture))
			.as("%s is older than its model; draw it again: %s", picture, ProcessPictures.COMMAND)
			.contains(ProcessPictures.stampOf(diagram.file()));
	}

	private static Stream<FlowElement> elements(Diagram diagram) {
		return diagram.model().getModelElementsByType(FlowElement.class).stream();
	}

	private static boolean needsName(FlowElement element) {
		return !(element instanceof SequenceFlow flow) || flow.getName() != null
				|| (flow.getSource() instanceof ExclusiveGateway gateway && gateway.getOutgoing().size() > 1);
	}

	private static List<String> ids(Collection<? extends FlowElement> elements) {
		return elements.stream().map(FlowElement::getId).toList();
	}

	private static boolean crosses(List<Line2D> lines, Rectangle2D area) {
		return lines.stream().anyMatch(line -> line.intersects(area));
	}

}
