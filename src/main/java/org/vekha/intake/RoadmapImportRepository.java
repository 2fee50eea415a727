package org.vekha.intake;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoadmapImportRepository extends JpaRepository<RoadmapImport, UUID> {

}
