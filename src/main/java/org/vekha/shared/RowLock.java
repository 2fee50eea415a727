package org.vekha.shared;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;

/**
 * Takes an entity for a change that others may be making at the same time: waits until
 * they have committed and then reads what they left. So nobody's change is lost, and
 * nobody's act is refused because somebody else was quicker.
 */
@Component
public class RowLock {

	private final EntityManager entities;

	RowLock(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The entity, locked until the end of the transaction, or nothing if there is none.
	 */
	public <T> Optional<T> take(Class<T> type, Object id) {
		// Reading anew would throw away what this transaction has changed so far
		this.entities.flush();
		var entity = Optional.ofNullable(this.entities.find(type, id));
		entity.ifPresent(found -> this.entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
		return entity;
	}

}
