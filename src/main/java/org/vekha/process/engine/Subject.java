package org.vekha.process.engine;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;

import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.util.ReflectionUtils;

/**
 * What models ask about under one name, as <code>due</code>: each question is answered by
 * the bean that knows.
 */
final class Subject {

	private final String name;

	private final Map<String, Question> questions = new HashMap<>();

	Subject(String name) {
		this.name = name;
	}

	void add(String question, ModelAnswers bean, Method method) {
		if (this.questions.putIfAbsent(question, new Question(bean, method)) != null) {
			throw new IllegalStateException("Two beans answer %s.%s".formatted(this.name, question));
		}
		// Its class may be a secret of its area
		ReflectionUtils.makeAccessible(method);
	}

	Object ask(String question, Object... given) {
		var asked = this.questions.get(question);
		if (asked == null || asked.method().getParameterCount() != given.length) {
			throw new MethodNotFoundException(
					"Nobody answers %s.%s with %d arguments".formatted(this.name, question, given.length));
		}
		return asked.answer(given);
	}

	private record Question(ModelAnswers bean, Method method) {

		/** Numbers in expressions are long. */
		Object answer(Object[] given) {
			var types = this.method.getParameterTypes();
			var arguments = new Object[types.length];
			for (int i = 0; i < types.length; i++) {
				arguments[i] = DefaultConversionService.getSharedInstance().convert(given[i], types[i]);
			}
			return ReflectionUtils.invokeMethod(this.method, this.bean, arguments);
		}

	}

}
