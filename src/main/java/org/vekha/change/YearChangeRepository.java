package org.vekha.change;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface YearChangeRepository extends JpaRepository<YearChange, UUID> {

	List<YearChange> findByMunicipalityIdAndStateNotOrderByOpenedOnDesc(String municipalityId, ChangeState state,
			Limit most);

}
