package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vekha.access.Accounts;
import org.vekha.document.Document;
import org.vekha.document.Documents;
import org.vekha.document.Proof;
import org.vekha.process.model.Written;
import org.vekha.process.overview.SchoolSheet.PaperLine;
import org.vekha.process.task.Matters;
import org.vekha.process.task.SentFile;
import org.vekha.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a school, the newest first. Whoever watches over the municipality sees
 * that they are there; only its coordinator opens them.
 */
@Component
class SchoolPapers {

	private static final int MOST_SHOWN = 100;

	/** What the school's documents belong to: its records, and what has no table. */
	private static final String MATTERS = """
			with support as (
				select id, partner_school_id,
					case when jsonb_typeof(former_contracts) = 'array' then former_contracts else '[]' end as former,
					case when jsonb_typeof(interview -> 'agreements') = 'array' then interview -> 'agreements' else '[]' end
						as agreements
				from vekha.school_support where school_id = :school)
			select 'record' as kind, id, null as party from vekha.matter_school where school_id = :school
			union all
			select 'review', review.id, review.expert
			from vekha.review join support on support.id = review.support_id where review.expert is not null
			union all
			select 'contract', id, partner_school_id from support where partner_school_id is not null
			union all
			select 'contract', support.id, contract ->> 'partnerSchoolId'
			from support, jsonb_array_elements(support.former) contract
			union all
			select 'agreement', support.id, agreement ->> 'id'
			from support, jsonb_array_elements(support.agreements) agreement where agreement ->> 'id' is not null
			union
			select 'measure', (measure ->> 'id')::uuid, null
			from vekha.programme_version programme join support on support.id = programme.support_id,
				jsonb_array_elements(programme.measures) measure
			""";

	private final JdbcClient database;

	private final Documents documents;

	private final Accounts accounts;

	SchoolPapers(JdbcClient database, Documents documents, Accounts accounts) {
		this.database = database;
		this.documents = documents;
		this.accounts = accounts;
	}

	@Transactional(readOnly = true)
	public Papers of(OverviewScope scope, String schoolId) {
		var matters = matters(schoolId);
		// One more tells that there are more
		var found = matters.isEmpty() ? List.<Document>of() : this.documents.newest(matters, MOST_SHOWN + 1);
		var shown = found.stream().limit(MOST_SHOWN).toList();
		var names = this.accounts.namesOf(shown.stream().map(Document::author).distinct().toList());
		return new Papers(shown.stream().map(document -> line(document, names, scope, schoolId)).toList(),
				found.size() > MOST_SHOWN);
	}

	/**
	 * Opens a file of the school.
	 * @throws NotFound if it is not there, not the school's, or not for the user
	 */
	@Transactional(readOnly = true)
	public SentFile open(OverviewScope scope, String schoolId, UUID id) {
		var document = this.documents.get(id);
		var version = document.current().filter(file -> !document.withdrawn());
		if (!scope.coordinator() || !document.municipalityId().equals(scope.municipality().id()) || version.isEmpty()
				|| !matters(schoolId).contains(document.matter().id())) {
			throw new NotFound("Документ не найден: его сняли или он вам недоступен.");
		}
		return new SentFile(version.get(), this.documents.open(version.get()));
	}

	private static PaperLine line(Document document, Map<String, String> names, OverviewScope scope, String schoolId) {
		return new PaperLine(document.id(), document.label(), Matters.title(document.matter().kind()),
				document.kind().title(), names.getOrDefault(document.author(), document.author()),
				Written.day(LocalDate.ofInstant(document.addedAt(), scope.municipality().zone())),
				address(document, scope, schoolId));
	}

	private static String address(Document document, OverviewScope scope, String schoolId) {
		if (!scope.coordinator()) {
			return null;
		}
		return switch (document.kind()) {
			case FILE -> "/web/overview/school/documents/%s?municipality=%s&school=%s".formatted(document.id(),
					document.municipalityId(), schoolId);
			case LINK -> document.proof().map(Proof::address).orElse(null);
			case REFERENCE, PAPER -> null;
		};
	}

	private Set<UUID> matters(String schoolId) {
		return new HashSet<>(this.database.sql(MATTERS).param("school", schoolId).query((row, number) -> {
			var id = row.getObject("id", UUID.class);
			return switch (row.getString("kind")) {
				case "review" -> Matters.review(id, row.getString("party")).id();
				case "contract" -> Matters.contract(id, row.getString("party")).id();
				case "agreement" -> Matters.agreement(id, UUID.fromString(row.getString("party"))).id();
				default -> id;
			};
		}).list());
	}

	/** The documents that are shown, and whether there are more. */
	record Papers(List<PaperLine> lines, boolean more) {

	}

}
