package org.vekha.process.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * What an expression of a model may name: the delegates of service tasks and the subjects
 * about which it may ask. Every other bean stays out of reach of who deploys.
 */
final class ExpressionBeans extends AbstractMap<Object, Object> {

	private final ListableBeanFactory beans;

	private Set<String> names;

	private Map<String, Subject> subjects;

	ExpressionBeans(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public boolean containsKey(Object name) {
		collect();
		return this.names.contains(name);
	}

	@Override
	public Object get(Object name) {
		if (!containsKey(name)) {
			return null;
		}
		var subject = this.subjects.get(name);
		return (subject != null) ? subject : this.beans.getBean((String) name);
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		collect();
		return this.names.stream()
			.map(name -> new SimpleEntry<Object, Object>(name, get(name)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Collected on first use: the engine is built before the beans are. */
	private synchronized void collect() {
		if (this.names != null) {
			return;
		}
		var subjects = new HashMap<String, Subject>();
		this.beans.getBeansOfType(ModelAnswers.class, true, false).values().forEach(bean -> addAnswers(bean, subjects));
		var names = new HashSet<>(Arrays.asList(this.beans.getBeanNamesForType(JavaDelegate.class, true, false)));
		names.addAll(subjects.keySet());
		this.subjects = Map.copyOf(subjects);
		this.names = Set.copyOf(names);
	}

	private static void addAnswers(ModelAnswers bean, Map<String, Subject> subjects) {
		for (var method : bean.getClass().getMethods()) {
			var answers = AnnotationUtils.findAnnotation(method, Answers.class);
			if (answers != null) {
				var asked = answers.value().split("\\.");
				subjects.computeIfAbsent(asked[0], Subject::new).add(asked[1], bean, method);
			}
		}
	}

}
