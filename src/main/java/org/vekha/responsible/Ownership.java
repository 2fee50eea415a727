package org.vekha.responsible;

import java.util.List;
import java.util.Set;

import org.vekha.roadmap.Body;

/**
 * Tells whether words say whose somebody is, or name somebody else.
 */
record Ownership(String phrase, List<Word> words) {

	private static final Set<Post> INSTITUTIONS = Set.of(Post.METHODICAL_CENTRE, Post.PSYCH_SERVICE,
			Post.REGIONAL_INSTITUTE);

	/**
	 * Whether what was found says whose the one before is: «методисты ИМЦ».
	 * @param between the words between
	 */
	boolean saysWhose(Mention open, Found found, Loose between) {
		var adjacent = between.isEmpty();
		if (open.meaning().kind() == Meaning.Kind.DEPUTY && found.meaning().kind() == Meaning.Kind.HEAD
				&& open.ownerless()) {
			return found.number() == GrammaticalNumber.OBLIQUE
					|| adjacent && (looksDeclined(found) || found.number() == GrammaticalNumber.UNTOLD);
		}
		if (open.takesOwner() && isItsName(open, found)) {
			return true;
		}
		if (between.leadOn()) {
			return !found.number().nominative() || found.ambiguous();
		}
		return switch (found.number()) {
			case ONE -> false;
			case MANY -> many(open, found, adjacent);
			case OBLIQUE -> true;
			case UNTOLD -> open.takesOwner();
		};
	}

	private boolean many(Mention open, Found found, boolean adjacent) {
		if (open.takesOwner()) {
			return found.ambiguous() || adjacent && open.unowned() && open.one() && looksDeclined(found);
		}
		// «Служба школы», but not «Управление образования Школы»
		return open.one() && adjacent && found.ambiguous() && !this.words.get(found.from()).capitalised()
				&& !open.posts().equals(List.of(Post.EDUCATION_DEPARTMENT));
	}

	/**
	 * Lets those who are named together have the same owner: «директор и методисты ИМЦ»,
	 * «руководители РМО и школ».
	 * @param separator what stands between them
	 */
	void share(Mention before, Mention next, Word.Kind separator) {
		if (separator != Word.Kind.AND && separator != Word.Kind.COMMA) {
			return;
		}
		var posts = next.posts();
		if (before.one() && before.ownerless() && posts.equals(List.of(Post.METHODICAL_CENTRE))) {
			before.belongsTo(posts);
		}
		else if (before.takesOwner() && !before.unowned() && !next.depends() && !next.takesOwner()
				&& (next.oblique() || posts.equals(before.owner()) && !next.nominative())) {
			next.isLike(before);
		}
	}

	/** Says of those whose they are by what the whole phrase names. */
	void settle(List<Mention> mentions) {
		for (int i = 0; i < mentions.size(); i++) {
			var mention = mentions.get(i);
			var next = (i + 1 < mentions.size()) ? mentions.get(i + 1) : null;
			if (mention.ownerless() && next != null && next.isAfterAnd() && !next.unowned()) {
				mention.belongsTo(next.owner());
			}
			var schools = mentions.stream()
				.flatMap(other -> other.posts().stream())
				.anyMatch(post -> post.body() == Body.SCHOOL) || ofOneSchool();
			if (mention.meaning().kind() == Meaning.Kind.ADMINISTRATION && mention.isBare() && schools) {
				mention.belongsTo(List.of(Post.SCHOOL));
			}
		}
	}

	/**
	 * Whether the association of a single school is named: then the others are of it too.
	 */
	private boolean ofOneSchool() {
		return this.words.stream().anyMatch(word -> word.form().equals("шмо"));
	}

	/** «Директор МБОУ «Лицей № 2»»: the institution's form, then its name. */
	private boolean isItsName(Mention open, Found found) {
		var quotedSince = this.phrase.substring(open.start(), this.words.get(found.from()).start());
		var quoted = quotedSince.chars().filter(sign -> sign == '«' || sign == '„' || sign == '"').count() % 2 == 1;
		return quoted || !open.unowned() && open.owner().equals(found.meaning().posts())
				&& found.number() == GrammaticalNumber.ONE;
	}

	/** «Школы-партнёры: СОШ № 1, СОШ № 3» names the schools that partners are. */
	boolean explains(Mention explained, Mention mention) {
		return explained != null && isSchool(mention.posts())
				&& explained.posts()
					.stream()
					.anyMatch(post -> post == Post.PARTNER_SCHOOL || post.body() == Body.SCHOOL);
	}

	/** «Отдел … ИМЦ» names the department and the centre. */
	boolean keepsHouse(Mention open, Found found) {
		return open.posts().equals(List.of(Post.PSYCH_SERVICE)) && !open.takesOwner()
				&& found.meaning().posts().equals(List.of(Post.METHODICAL_CENTRE));
	}

	boolean isPartner(Mention open, List<Mention> named) {
		return isSchool(open.posts()) && named.size() == 1 && named.get(0).posts().equals(List.of(Post.PARTNER_SCHOOL));
	}

	static boolean isSchool(List<Post> posts) {
		return posts.equals(List.of(Post.SCHOOL));
	}

	/** «МБОУ «ЦППМСП»»: the one before is the form of the institution that is named. */
	boolean isOnlyItsForm(Mention before, Found found) {
		var between = this.phrase.substring(before.end(), this.words.get(found.from()).start());
		var quoted = between.matches("\\s*[«\"„]\\s*");
		var form = Words.form(this.phrase.substring(before.start(), before.end()));
		return form.matches("[мгч]?[бак]?оу") && (quoted
				|| between.isBlank() && (found.isTerm() || INSTITUTIONS.containsAll(found.meaning().posts())));
	}

	private boolean looksDeclined(Found found) {
		var form = this.words.get(found.from()).form();
		return form.endsWith("а") || form.endsWith("я");
	}

}
