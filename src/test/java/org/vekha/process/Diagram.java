package org.vekha.process;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One process model as it is drawn: where its shapes, labels and edges lie.
 */
record Diagram(Path file, BpmnModelInstance model, Map<String, Rectangle2D> shapes, Map<String, Rectangle2D> labels,
		Map<String, List<Line2D>> edges) {

	static List<Path> files() {
		try (Stream<Path> files = Files.list(Path.of(Diagram.class.getResource("/processes").toURI()))) {
			return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Diagram read(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			BpmnModelInstance model = Bpmn.readModelFromStream(content);
			Bpmn.validateModel(model);
			Diagram diagram = new Diagram(file, model, new LinkedHashMap<>(), new LinkedHashMap<>(),
					new LinkedHashMap<>());
			model.getModelElementsByType(BpmnShape.class).forEach(diagram::add);
			model.getModelElementsByType(BpmnEdge.class).forEach(diagram::add);
			return diagram;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String key() {
		return this.file.getFileName().toString().replace(".bpmn", "");
	}

	SequenceFlow flow(String id) {
		return this.model.getModelElementById(id);
	}

	double centreOf(FlowNode node) {
		return this.shapes.get(node.getId()).getCenterX();
	}

	/**
	 * Whether a waypoint lies on a shape, a pixel of rounding allowed.
	 */
	boolean touches(Point2D point, FlowNode node) {
		Rectangle2D shape = this.shapes.get(node.getId());
		return shape.intersects(point.getX() - 1, point.getY() - 1, 2, 2);
	}

	/**
	 * Whether one element is drawn inside the other, as a step of a subprocess is.
	 */
	boolean encloses(String outer, String inner) {
		ModelElementInstance parent = this.model.getModelElementById(inner);
		while (parent != null) {
			parent = parent.getParentElement();
			if (parent instanceof BaseElement element && outer.equals(element.getId())) {
				return true;
			}
		}
		return false;
	}

	private void add(BpmnShape shape) {
		String id = shape.getBpmnElement().getId();
		this.shapes.put(id, rectangle(shape.getBounds()));
		if (shape.getBpmnLabel() != null) {
			this.labels.put(id, rectangle(shape.getBpmnLabel().getBounds()));
		}
	}

	private void add(BpmnEdge edge) {
		String id = edge.getBpmnElement().getId();
		List<Point2D> points = edge.getWaypoints().stream().map(Diagram::point).toList();
		List<Line2D> lines = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			lines.add(new Line2D.Double(points.get(i - 1), points.get(i)));
		}
		this.edges.put(id, lines);
		if (edge.getBpmnLabel() != null) {
			this.labels.put(id, rectangle(edge.getBpmnLabel().getBounds()));
		}
	}

	private static Point2D point(Waypoint point) {
		return new Point2D.Double(point.getX(), point.getY());
	}

	private static Rectangle2D rectangle(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	@Override
	public String toString() {
		return key();
	}

}
