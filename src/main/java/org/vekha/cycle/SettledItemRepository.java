package org.vekha.cycle;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettledItemRepository extends JpaRepository<SettledItem, UUID> {

	Optional<SettledItem> findByRoadmapIdAndItemId(UUID roadmapId, UUID itemId);

}
