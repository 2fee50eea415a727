package org.vekha;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Conditions that the library does not bring.
 */
final class ArchitectureConditions {

	private ArchitectureConditions() {
	}

	static ArchCondition<JavaClass> declareSetters() {
		return new ArchCondition<>("declare setters") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethods()
					.stream()
					.filter(method -> method.getName().matches("set[A-Z].*"))
					.forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getDescription())));
			}

		};
	}

}
