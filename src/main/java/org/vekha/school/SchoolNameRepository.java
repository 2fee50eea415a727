package org.vekha.school;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SchoolNameRepository extends JpaRepository<SchoolName, UUID> {

	List<SchoolName> findBySchoolIdOrderByUntil(String schoolId);

}
