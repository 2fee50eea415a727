package org.vekha.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/**
 * Notes which elements and flows of the models are passed. History alone cannot tell,
 * since it keeps no flows.
 */
@Component
class CoverageRecorder extends AbstractProcessEnginePlugin {

	/** Static, since a test class asks after its context may have been left. */
	private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

	private static final Map<String, Set<String>> ALL = new ConcurrentHashMap<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		var listeners = engine.getCustomPostBPMNParseListeners();
		var extended = new ArrayList<>((listeners != null) ? listeners : List.of());
		extended.add(new AbstractBpmnParseListener() {

			@Override
			public void parseProcess(Element element, ProcessDefinitionEntity process) {
				ALL.put(process.getKey(), listen(process, process.getKey()).collect(Collectors.toSet()));
			}

		});
		engine.setCustomPostBPMNParseListeners(extended);
	}

	private static Stream<String> listen(ScopeImpl scope, String model) {
		return scope.getActivities().stream().flatMap(activity -> listen(activity, model));
	}

	private static Stream<String> listen(ActivityImpl activity, String model) {
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, noting(model, activity.getId()));
		var flows = activity.getOutgoingTransitions().stream().map(flow -> {
			((TransitionImpl) flow).addExecutionListener(noting(model, flow.getId()));
			return flow.getId();
		}).toList();
		return Stream.of(Stream.of(activity.getId()), flows.stream(), listen((ScopeImpl) activity, model))
			.flatMap(ids -> ids);
	}

	private static ExecutionListener noting(String model, String id) {
		return execution -> PASSED.computeIfAbsent(model, key -> ConcurrentHashMap.newKeySet()).add(id);
	}

	static void forget(String model) {
		PASSED.remove(model);
	}

	/** The elements and flows that nobody passed since they were forgotten. */
	static Set<String> missed(String model) {
		var missed = new TreeSet<>(ALL.getOrDefault(model, Set.of("the model was never deployed")));
		missed.removeAll(PASSED.getOrDefault(model, Set.of()));
		return missed;
	}

	/** How many elements and flows the model has. */
	static int size(String model) {
		return ALL.getOrDefault(model, Set.of()).size();
	}

}
