package org.vekha.risk;

import org.springframework.data.jpa.repository.JpaRepository;

interface MunicipalCatalogueRepository extends JpaRepository<MunicipalCatalogue, String> {

}
