package org.vekha.risk;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RiskProfileRepository extends JpaRepository<RiskProfile, UUID> {

}
