package org.vekha.responsible;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.RuleViolation;

/**
 * Who is meant by the words of each municipality.
 */
@Service
@Transactional
public class Dictionaries {

	static final int MOST_TERMS = 5000;

	private final ResponsibleTermRepository repository;

	private final Municipalities municipalities;

	Dictionaries(ResponsibleTermRepository repository, Municipalities municipalities) {
		this.repository = repository;
		this.municipalities = municipalities;
	}

	/**
	 * A reader that knows the common abbreviations, what was confirmed there, and which
	 * schools there help others.
	 * @param partners the names of those schools
	 */
	@Transactional(readOnly = true)
	public ResponsibleReader readerFor(String municipalityId, Collection<String> partners) {
		var partner = new Meaning(Meaning.Kind.POST, List.of(Post.PARTNER_SCHOOL));
		var terms = this.repository.findByMunicipalityIdOrderByNormal(municipalityId, Limit.of(MOST_TERMS));
		return new ResponsibleReader(
				Vocabulary.with(Stream
					.concat(terms.stream().map(ResponsibleTerm::wording),
							partners.stream().map(name -> Wording.term(ResponsibleTerm.normal(name), partner)))
					.toList()));
	}

	/**
	 * Keeps whom a phrase means there, for it alone and inside longer ones. What it meant
	 * before is replaced.
	 * @param phrase a whole phrase, an abbreviation, or a surname
	 * @param posts who is meant, in the order of the words
	 * @throws RuleViolation if one of them is missing, or the dictionary is full
	 */
	public void remember(String municipalityId, String phrase, List<Post> posts) {
		var normal = ResponsibleTerm.normal(phrase);
		var term = this.repository.findByMunicipalityIdAndNormal(municipalityId, normal)
			.orElseGet(() -> newTerm(municipalityId, phrase));
		term.means(posts);
		this.repository.save(term);
	}

	private ResponsibleTerm newTerm(String municipalityId, String phrase) {
		var municipality = this.municipalities.get(municipalityId);
		if (this.repository.countByMunicipalityId(municipalityId) >= MOST_TERMS) {
			throw new RuleViolation(
					"В словаре ответственных уже %d записей: больше сохранить нельзя.".formatted(MOST_TERMS));
		}
		return new ResponsibleTerm(municipality.id(), phrase);
	}

}
