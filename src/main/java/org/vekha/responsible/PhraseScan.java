package org.vekha.responsible;

import java.util.ArrayList;
import java.util.List;

import org.vekha.responsible.Meaning.Kind;

/**
 * Goes through the words of a phrase once and finds who is named in it.
 */
final class PhraseScan {

	private final String phrase;

	private final List<Word> words;

	private final Vocabulary vocabulary;

	private final List<Mention> mentions = new ArrayList<>();

	private final Loose loose;

	private Mention open;

	private boolean linked;

	PhraseScan(String phrase, List<Word> words, Vocabulary vocabulary) {
		this.phrase = phrase;
		this.words = words;
		this.vocabulary = vocabulary;
		this.loose = new Loose(phrase, vocabulary);
	}

	PhraseScan run() {
		for (int i = 0; i < this.words.size();) {
			i = step(i);
		}
		separate();
		this.loose.finish();
		return this;
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	List<Unknown> unknown() {
		return this.loose.unknown();
	}

	private int step(int at) {
		var word = this.words.get(at);
		if (word.is(Word.Kind.OPEN)) {
			return bracket(at);
		}
		if (word.is(Word.Kind.CLOSE)) {
			return at + 1;
		}
		if (word.separates()) {
			separate();
			this.linked = false;
			return at + 1;
		}
		var found = this.vocabulary.longest(this.words, at).orElse(null);
		if (found != null && found.meaning().kind() != Kind.DETAIL) {
			take(found);
			return found.to();
		}
		if (word.is(Word.Kind.PERSON)) {
			person(word);
		}
		else {
			this.loose.add(word, found != null);
		}
		return at + 1;
	}

	private void take(Found found) {
		switch (found.meaning().kind()) {
			case SKIP -> {
				// Says nothing of itself
			}
			case LINK -> {
				separate();
				this.linked = true;
			}
			default -> name(found);
		}
	}

	private void name(Found found) {
		if (this.open != null && saysWhose(found)) {
			this.open.belongsTo(found);
			this.open.reachesTo(this.words.get(found.to() - 1).end());
			this.loose.drop();
			if (keepsHouse(found)) {
				this.mentions.add(Mention.house(found, this.words));
			}
			return;
		}
		this.loose.before(this.open);
		this.linked = false;
		var mention = Mention.of(found, this.words);
		var last = last();
		if (last != null && last.isPerson() && mention.single() && isPost(mention)) {
			this.mentions.remove(last);
		}
		this.open = mention;
		this.mentions.add(mention);
	}

	private boolean saysWhose(Found found) {
		var kind = found.meaning().kind();
		if (this.open.depends() && this.open.meaning().kind() == Kind.DEPUTY && kind == Kind.HEAD
				&& this.open.ownerless()) {
			var form = this.words.get(found.from()).form();
			return found.number() == GrammaticalNumber.OBLIQUE
					|| this.loose.isEmpty() && (form.endsWith("а") || found.number() == GrammaticalNumber.UNTOLD);
		}
		return switch (found.number()) {
			case ONE -> false;
			case MANY -> found.ambiguous() && this.open.takesOwner();
			case OBLIQUE -> true;
			case UNTOLD -> this.open.takesOwner();
		};
	}

	/** «Отдел … ИМЦ» names the department and the centre. */
	private boolean keepsHouse(Found found) {
		return this.open.posts().equals(List.of(Post.PSYCH_SERVICE)) && !this.open.takesOwner()
				&& found.meaning().posts().equals(List.of(Post.METHODICAL_CENTRE));
	}

	private void person(Word word) {
		// A name beside a post is who holds it
		if (this.open != null && this.open.takesOwner() && !this.open.isPerson()) {
			return;
		}
		this.loose.before(this.open);
		this.open = Mention.person(word);
		this.mentions.add(this.open);
	}

	private int bracket(int at) {
		var close = at + 1;
		for (int depth = 1; close < this.words.size(); close++) {
			depth += this.words.get(close).is(Word.Kind.OPEN) ? 1 : this.words.get(close).is(Word.Kind.CLOSE) ? -1 : 0;
			if (depth == 0) {
				break;
			}
		}
		var inner = new PhraseScan(this.phrase, this.words.subList(at + 1, close), this.vocabulary).run();
		var named = inner.mentions().stream().filter(mention -> !mention.isPerson() && isPost(mention)).toList();
		if (this.open == null) {
			this.mentions.addAll(inner.mentions());
			this.loose.bracketed(inner.unknown());
		}
		else if (this.open.isPerson() && !named.isEmpty()) {
			this.mentions.remove(this.open);
			this.mentions.add(named.get(0));
		}
		else if (this.open.ownerless() && !named.isEmpty()) {
			this.open.belongsTo(named.get(0).posts());
		}
		else if (!this.open.takesOwner() && isPost(this.open)) {
			var body = this.open.posts().get(0).body();
			named.stream().filter(mention -> mention.posts().get(0).body() != body).forEach(this.mentions::add);
		}
		return Math.min(close + 1, this.words.size());
	}

	private void separate() {
		this.loose.after(this.open, this.linked && this.open == null);
		this.open = null;
	}

	private Mention last() {
		return this.mentions.isEmpty() ? null : this.mentions.get(this.mentions.size() - 1);
	}

	private static boolean isPost(Mention mention) {
		return !mention.posts().isEmpty();
	}

}
