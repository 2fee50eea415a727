package org.vekha.process.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.type.ValueType;

/**
 * The engine's full history but for files: whoever takes one in with a form keeps it in
 * its own place, and the history would keep it twice more, for years. It goes under the
 * name of the level that it takes the place of.
 */
final class HistoryWithoutFiles extends HistoryLevelFull {

	@Override
	public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
		return !(entity instanceof VariableInstanceEntity variable
				&& ValueType.FILE.getName().equals(variable.getTypeName()))
				&& super.isHistoryEventProduced(event, entity);
	}

}
