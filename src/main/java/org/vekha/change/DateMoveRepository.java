package org.vekha.change;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface DateMoveRepository extends JpaRepository<DateMove, UUID> {

	List<DateMove> findByChangeIdAndStateOrderByPosition(UUID changeId, DateMove.State state, Limit most);

	boolean existsByChangeIdAndState(UUID changeId, DateMove.State state);

	List<DateMove> findByItemIdOrderByMovedAt(UUID itemId);

	List<DateMove> findByChangeIdOrderByPosition(UUID changeId, Pageable page);

}
