package org.vekha.process.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Evaluates the expressions of models over the beans that they may name, and lets each
 * {@link Subject} find who answers.
 */
final class ModelExpressions extends SpringExpressionManager {

	ModelExpressions(Map<Object, Object> beans) {
		super(null, beans);
	}

	@Override
	protected ELResolver createElResolver() {
		var resolvers = new CompositeELResolver();
		resolvers.add(new Asking());
		resolvers.add(super.createElResolver());
		return resolvers;
	}

	private static final class Asking extends ELResolver {

		@Override
		public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
			if (base instanceof Subject subject) {
				context.setPropertyResolved(true);
				return subject.ask(method.toString(), arguments);
			}
			return null;
		}

		@Override
		public Object getValue(ELContext context, Object base, Object property) {
			return null;
		}

		@Override
		public Class<?> getType(ELContext context, Object base, Object property) {
			return null;
		}

		@Override
		public void setValue(ELContext context, Object base, Object property, Object value) {
			// Models only ask
		}

		@Override
		public boolean isReadOnly(ELContext context, Object base, Object property) {
			return true;
		}

		@Override
		public Class<?> getCommonPropertyType(ELContext context, Object base) {
			return null;
		}

		@Override
		public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
			return null;
		}

	}

}
