package org.vekha.help;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface HelpRequestRepository extends JpaRepository<HelpRequest, UUID> {

	List<HelpRequest> findBySupportIdInAndStateOrderByAskedAtAscIdAsc(Collection<UUID> supportIds, HelpState state,
			Limit most);

	List<HelpRequest> findByMunicipalityIdInAndStateOrderByAskedAtAscIdAsc(Collection<String> municipalityIds,
			HelpState state, Limit most);

	List<HelpRequest> findBySupportIdOrderByAskedAtDescIdAsc(UUID supportId, Limit most);

	long countBySupportIdAndState(UUID supportId, HelpState state);

}
