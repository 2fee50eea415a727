package org.vekha.process.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that an expression of a model may name: the delegates of service tasks and
 * the few that answer questions. Every other bean stays out of reach of who deploys.
 */
final class ExpressionBeans extends AbstractMap<Object, Object> {

	private static final Set<String> ANSWERING = Set.of("due", "people", "versions", "keys");

	private final ListableBeanFactory beans;

	private Set<String> names;

	ExpressionBeans(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public boolean containsKey(Object name) {
		return names().contains(name);
	}

	@Override
	public Object get(Object name) {
		return containsKey(name) ? this.beans.getBean((String) name) : null;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return names().stream()
			.map(name -> new SimpleEntry<Object, Object>(name, get(name)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Collected on first use: the engine is built before the delegates are. */
	private synchronized Set<String> names() {
		if (this.names == null) {
			var found = new HashSet<>(Arrays.asList(this.beans.getBeanNamesForType(JavaDelegate.class, true, false)));
			ANSWERING.stream().filter(this.beans::containsBean).forEach(found::add);
			this.names = Set.copyOf(found);
		}
		return this.names;
	}

}
