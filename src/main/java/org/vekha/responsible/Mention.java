package org.vekha.responsible;

import java.util.ArrayList;
import java.util.List;

import org.vekha.responsible.Meaning.Kind;

/**
 * Somebody named in a phrase, and whose person or unit it is.
 */
final class Mention {

	private Meaning meaning;

	private GrammaticalNumber number;

	private final boolean takesOwner;

	private final List<Meaning> chain = new ArrayList<>();

	private final int start;

	private int end;

	private boolean described;

	private boolean afterAnd;

	private List<Post> owner = List.of();

	private final boolean inAnother;

	private final boolean person;

	Mention(Meaning meaning, GrammaticalNumber number, boolean takesOwner, int start, int end, boolean inAnother,
			boolean person) {
		this.meaning = meaning;
		this.number = number;
		this.takesOwner = takesOwner;
		this.start = start;
		this.end = end;
		this.inAnother = inAnother;
		this.person = person;
	}

	static Mention of(Found found, List<Word> words) {
		return new Mention(found.meaning(), found.number(), found.wording().takesOwner(),
				words.get(found.from()).start(), words.get(found.to() - 1).end(), false, false);
	}

	/** Somebody named by surname only. */
	static Mention person(Word word) {
		return new Mention(new Meaning(Kind.POST, List.of(Post.SPECIALIST)), GrammaticalNumber.ONE, false, word.start(),
				word.end(), false, true);
	}

	/**
	 * An institution that the one before belongs to, which has no part in the row by
	 * itself.
	 */
	static Mention house(Found found, List<Word> words) {
		return new Mention(found.meaning(), found.number(), false, words.get(found.from()).start(),
				words.get(found.to() - 1).end(), true, false);
	}

	/** Says whose it is. */
	void belongsTo(Found found) {
		if (found.meaning().depends() && this.owner.isEmpty()) {
			this.chain.add(found.meaning());
		}
		else if (this.owner.isEmpty()) {
			this.owner = found.meaning().posts();
		}
	}

	void belongsTo(List<Post> posts) {
		if (this.owner.isEmpty()) {
			this.owner = posts;
		}
	}

	void reachesTo(int end) {
		this.described = true;
		this.end = Math.max(this.end, end);
	}

	/** Makes it another of those: «руководители РМО и школ». */
	void isLike(Mention other) {
		this.owner = this.meaning.posts();
		this.meaning = other.meaning;
		this.number = other.number;
	}

	List<Post> posts() {
		if (this.meaning.posts().equals(List.of(Post.SCHOOL)) && this.owner.equals(List.of(Post.PARTNER_SCHOOL))) {
			return this.owner;
		}
		if (this.takesOwner && this.meaning.posts().equals(List.of(Post.METHODICAL_CENTRE))
				&& this.owner.equals(List.of(Post.REGIONAL_INSTITUTE))) {
			return this.owner;
		}
		return this.meaning.depends() ? Belonging.posts(this.meaning, this.chain, this.owner, this.number)
				: this.meaning.posts();
	}

	/** Whose work it is. */
	List<Post> acting() {
		if (this.inAnother) {
			return List.of();
		}
		return this.meaning.depends() ? posts()
				: this.meaning.acting().equals(this.meaning.posts()) ? posts() : this.meaning.acting();
	}

	Mention afterAnd(boolean and) {
		this.afterAnd = and;
		return this;
	}

	boolean isAfterAnd() {
		return this.afterAnd;
	}

	/** Whether nothing is said of it. */
	boolean isBare() {
		return !this.described && unowned();
	}

	/** Whether a single person is meant, so that a name may stand beside the post. */
	boolean single() {
		return this.number == GrammaticalNumber.ONE && this.takesOwner;
	}

	boolean one() {
		return this.number == GrammaticalNumber.ONE;
	}

	boolean oblique() {
		return this.number == GrammaticalNumber.OBLIQUE;
	}

	boolean nominative() {
		return this.number.nominative();
	}

	boolean unowned() {
		return this.owner.isEmpty();
	}

	List<Post> owner() {
		return this.owner;
	}

	/** Whether several persons of one post are named in one word. */
	boolean many() {
		return this.number == GrammaticalNumber.MANY;
	}

	boolean takesOwner() {
		return this.takesOwner;
	}

	boolean depends() {
		return this.meaning.depends();
	}

	boolean ownerless() {
		return this.meaning.depends() && this.owner.isEmpty();
	}

	Meaning meaning() {
		return this.meaning;
	}

	boolean isPerson() {
		return this.person;
	}

	int start() {
		return this.start;
	}

	int end() {
		return this.end;
	}

}
