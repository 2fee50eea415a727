package org.vekha.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;

/**
 * Gives comments the tenant of what they are about; the engine leaves it out.
 */
final class TenantComments extends CommentManager {

	static SessionFactory factory() {
		return new SessionFactory() {
			@Override
			public Class<?> getSessionType() {
				return CommentManager.class;
			}

			@Override
			public Session openSession() {
				return new TenantComments();
			}
		};
	}

	@Override
	public void insert(DbEntity entity) {
		if (entity instanceof CommentEntity comment && comment.getTenantId() == null) {
			comment.setTenantId(tenantOf(comment));
		}
		super.insert(entity);
	}

	private static String tenantOf(CommentEntity comment) {
		var context = Context.getCommandContext();
		if (comment.getTaskId() != null) {
			var task = context.getTaskManager().findTaskById(comment.getTaskId());
			return (task != null) ? task.getTenantId() : null;
		}
		var instance = (comment.getProcessInstanceId() != null)
				? context.getExecutionManager().findExecutionById(comment.getProcessInstanceId()) : null;
		return (instance != null) ? instance.getTenantId() : null;
	}

}
