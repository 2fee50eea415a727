package org.vekha.results;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ResultsImportRepository extends JpaRepository<ResultsImport, UUID> {

}
