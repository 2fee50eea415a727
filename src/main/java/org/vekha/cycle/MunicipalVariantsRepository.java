package org.vekha.cycle;

import org.springframework.data.jpa.repository.JpaRepository;

interface MunicipalVariantsRepository extends JpaRepository<MunicipalVariants, String> {

}
