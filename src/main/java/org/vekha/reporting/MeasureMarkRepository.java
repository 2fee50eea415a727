package org.vekha.reporting;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface MeasureMarkRepository extends JpaRepository<MeasureMark, UUID> {

	/** The last mark of each measure. */
	@NativeQuery("""
			select distinct on (measure_id) * from {h-schema}measure_mark
			where support_id = :supportId
			order by measure_id, number desc
			""")
	List<MeasureMark> findLatest(UUID supportId);

	List<MeasureMark> findBySupportIdAndMeasureIdOrderByNumberDesc(UUID supportId, UUID measureId, Limit limit);

}
