package org.vekha.responsible;

import java.util.List;

/**
 * Tells whether words say whose somebody is, or name somebody else.
 */
record Ownership(String phrase, List<Word> words) {

	/**
	 * Whether what was found says whose the one before is: «методисты ИМЦ».
	 * @param adjacent whether no other words stand between
	 */
	boolean saysWhose(Mention open, Found found, boolean adjacent) {
		if (open.meaning().kind() == Meaning.Kind.DEPUTY && found.meaning().kind() == Meaning.Kind.HEAD
				&& open.ownerless()) {
			return found.number() == GrammaticalNumber.OBLIQUE
					|| adjacent && (looksDeclined(found) || found.number() == GrammaticalNumber.UNTOLD);
		}
		if (open.takesOwner() && isItsName(open, found)) {
			return true;
		}
		return switch (found.number()) {
			case ONE -> false;
			case MANY -> open.takesOwner()
					&& (found.ambiguous() || adjacent && open.unowned() && open.one() && looksDeclined(found));
			case OBLIQUE -> true;
			case UNTOLD -> open.takesOwner();
		};
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

	/** «Директор МБОУ «Лицей № 2»»: the institution's form, then its name. */
	private boolean isItsName(Mention open, Found found) {
		var quotedSince = this.phrase.substring(open.start(), this.words.get(found.from()).start());
		var quoted = quotedSince.chars().filter(sign -> sign == '«' || sign == '„' || sign == '"').count() % 2 == 1;
		return quoted || !open.unowned() && open.owner().equals(found.meaning().posts())
				&& found.number() == GrammaticalNumber.ONE;
	}

	private boolean looksDeclined(Found found) {
		var form = this.words.get(found.from()).form();
		return form.endsWith("а") || form.endsWith("я");
	}

}
