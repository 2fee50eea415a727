package org.vekha.programme;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, UUID> {

	List<Review> findBySupportIdAndExpert(UUID supportId, String expert);

	List<Review> findBySupportIdAndGivenOnIsNotNullOrderByVersionNumberAscPlaceAsc(UUID supportId, Limit most);

	List<Review> findBySupportIdAndVersionNumberOrderByPlace(UUID supportId, int versionNumber);

	List<Review> findBySupportIdAndVersionNumberLessThanOrderByVersionNumberDescPlace(UUID supportId,
			int versionNumber);

}
