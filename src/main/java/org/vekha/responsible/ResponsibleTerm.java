package org.vekha.responsible;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * A phrase, an abbreviation or a surname, and whom it means in a municipality.
 */
@Entity
class ResponsibleTerm {

	static final int MOST_POSTS = Post.values().length;

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String municipalityId;

	private String phrase;

	private String normal;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Post> posts;

	protected ResponsibleTerm() {
	}

	ResponsibleTerm(String municipalityId, String phrase) {
		this.id = UUID.randomUUID();
		this.municipalityId = municipalityId;
		this.phrase = Require.line(phrase, "Ответственные");
		this.normal = normal(this.phrase);
	}

	/** The words by which the term is known. */
	static String normal(String phrase) {
		var normal = Words.normal(Require.line(phrase, "Ответственные"));
		if (normal.isEmpty()) {
			throw new RuleViolation(
					"Запишите слова, по которым узнавать ответственного: «%s» – только знаки.".formatted(phrase));
		}
		return Require.line(normal, "Ответственные");
	}

	void means(List<Post> posts) {
		this.posts = Require.list(posts, MOST_POSTS, "Кто это").stream().distinct().toList();
	}

	Wording wording() {
		return Wording.term(this.normal, new Meaning(Meaning.Kind.POST, List.copyOf(this.posts)));
	}

}
