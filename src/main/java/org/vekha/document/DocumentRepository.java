package org.vekha.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored documents.
 */
interface DocumentRepository extends Repository<Document, UUID> {

	Document save(Document document);

	Optional<Document> findById(UUID id);

	List<Document> findByMatterIdInOrderByAddedAt(Collection<UUID> ids);

	List<Document> findByMatterIdInAndWithdrawnAtIsNullOrderByAddedAtDesc(Collection<UUID> ids, Limit most);

	@Query("""
			select d.matter.kind as kind, d.matter.id as id, count(d) as number
			from Document d
			where d.matter.id in :ids and d.withdrawnAt is null
			group by d.matter.kind, d.matter.id
			""")
	List<Count> countByMatterIdIn(Collection<UUID> ids);

	long count();

	@Query("select distinct v.sha256 from Document d join d.versions v where v.sha256 in :digests")
	List<String> findDigestsIn(Collection<String> digests);

	long countByMatterKindAndMatterId(String kind, UUID id);

	/**
	 * How many documents a matter has.
	 */
	interface Count {

		String getKind();

		UUID getId();

		long getNumber();

	}

}
