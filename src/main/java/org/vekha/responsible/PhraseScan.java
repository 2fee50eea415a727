package org.vekha.responsible;

import java.util.ArrayList;
import java.util.List;

import org.vekha.responsible.Meaning.Kind;
import org.vekha.roadmap.Body;

/**
 * Goes through the words of a phrase once and finds who is named in it.
 */
final class PhraseScan {

	private static final int DEEPEST = 3;

	private final String phrase;

	private final List<Word> words;

	private final Vocabulary vocabulary;

	private final List<Mention> mentions = new ArrayList<>();

	private final Loose loose;

	private final Ownership ownership;

	private Mention open;

	// Brackets deeper than anybody writes them are read as if they were not there
	private final int depth;

	private boolean linked;

	private Word.Kind separator;

	private Mention explained;

	PhraseScan(String phrase, List<Word> words, Vocabulary vocabulary) {
		this(phrase, words, vocabulary, 0);
	}

	private PhraseScan(String phrase, List<Word> words, Vocabulary vocabulary, int depth) {
		this.depth = depth;
		this.phrase = phrase;
		this.words = words;
		this.vocabulary = vocabulary;
		this.loose = new Loose(phrase);
		this.ownership = new Ownership(phrase, words);
	}

	PhraseScan run() {
		for (int i = 0; i < this.words.size();) {
			i = step(i);
		}
		separate();
		this.loose.finish(this.mentions.stream().anyMatch(mention -> mention.posts().contains(Post.SCHOOL)));
		this.ownership.settle(this.mentions);
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
			this.separator = word.kind();
			if (word.is(Word.Kind.COLON)) {
				this.explained = last();
			}
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
			case LINK -> link(found);
			default -> name(found);
		}
	}

	private void link(Found found) {
		// «По работе с …» says what somebody is for
		if (this.open != null && this.loose.leadOn() && found.length() == 1) {
			this.loose.add(this.words.get(found.from()), false);
			return;
		}
		separate();
		this.linked = true;
	}

	private void name(Found found) {
		if (this.open != null && this.ownership.keepsHouse(this.open, found)) {
			this.mentions.add(Mention.house(found, this.words));
			this.loose.drop();
			return;
		}
		if (this.open != null && this.ownership.saysWhose(this.open, found, this.loose)) {
			this.open.belongsTo(found);
			this.open.reachesTo(this.words.get(found.to() - 1).end());
			this.loose.drop();
			return;
		}
		if (this.open == null && !this.linked && found.number() == GrammaticalNumber.OBLIQUE
				&& this.loose.nameSomebody()) {
			this.words.subList(found.from(), found.to()).forEach(word -> this.loose.add(word, false));
			return;
		}
		this.loose.before(this.open);
		if (this.open != null && Ownership.isSchool(this.open.posts()) && Ownership.isSchool(found.meaning().posts())) {
			return;
		}
		this.mentions.removeIf(mention -> mention == this.open && this.ownership.isOnlyItsForm(mention, found));
		var last = last();
		var mention = Mention.of(found, this.words).afterAnd(this.separator == Word.Kind.AND && this.open == null);
		if (last != null && this.open == null && !this.linked) {
			this.ownership.share(last, mention, this.separator);
		}
		this.linked = false;
		if (this.ownership.explains(this.explained, mention)) {
			this.open = mention;
			return;
		}
		this.explained = null;
		if (last != null && last.isPerson() && mention.single() && isPost(mention)) {
			this.mentions.remove(last);
		}
		this.open = mention;
		this.mentions.add(mention);
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
		if (this.depth == DEEPEST) {
			return at + 1;
		}
		var close = at + 1;
		for (int depth = 1; close < this.words.size(); close++) {
			depth += this.words.get(close).is(Word.Kind.OPEN) ? 1 : this.words.get(close).is(Word.Kind.CLOSE) ? -1 : 0;
			if (depth == 0) {
				break;
			}
		}
		var inner = new PhraseScan(this.phrase, this.words.subList(at + 1, close), this.vocabulary, this.depth + 1)
			.run();
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
		else if (this.ownership.isPartner(this.open, named)) {
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
