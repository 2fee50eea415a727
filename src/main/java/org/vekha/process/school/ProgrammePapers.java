package org.vekha.process.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vekha.cycle.SchoolSupport;
import org.vekha.document.Document;
import org.vekha.document.Documents;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.task.Matters;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Knows which papers a municipality wants with a programme: the school's concept of
 * development and its medium-term programme. They are known by their titles.
 */
@Component
class ProgrammePapers {

	private final Municipalities municipalities;

	private final Documents documents;

	ProgrammePapers(Municipalities municipalities, Documents documents) {
		this.municipalities = municipalities;
		this.documents = documents;
	}

	/** What is wanted and not there yet. */
	List<String> missing(SchoolSupport support) {
		var wanted = new ArrayList<String>();
		var settings = this.municipalities.get(support.municipalityId()).programme();
		if (settings.conceptRequired()) {
			wanted.add("концепция развития");
		}
		if (settings.mediumTermRequired()) {
			wanted.add("среднесрочная программа");
		}
		if (!wanted.isEmpty()) {
			var titles = this.documents.of(List.of(new Matter(Matters.PROGRAMME, support.id())))
				.stream()
				.map(Document::title)
				.map(title -> title.toLowerCase(Locale.ROOT))
				.toList();
			wanted.removeIf(paper -> titles.stream().anyMatch(title -> title.contains(paper)));
		}
		return wanted;
	}

	/** Refuses a programme whose papers are not there. */
	void require(SchoolSupport support) {
		var missing = missing(support);
		if (!missing.isEmpty()) {
			throw new RuleViolation(("К программе нужно приложить: %s. Добавьте на вкладке «Документы» файл, номер и "
					+ "дату, ссылку или отметку «на бумаге в УО» и назовите документ так же.")
				.formatted(String.join(", ", missing)));
		}
	}

}
