package org.vekha.municipality;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface MunicipalityRepository extends JpaRepository<Municipality, String> {

	List<Municipality> findAllByOrderByName();

	List<Municipality> findByIdInOrderByName(Collection<String> ids);

}
