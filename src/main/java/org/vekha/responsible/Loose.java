package org.vekha.responsible;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words between those who are named: which of them only describe somebody, and which
 * name somebody unknown.
 */
final class Loose {

	private static final Pattern ADJECTIVE = Pattern.compile(
			"\\p{L}{2,}(?:ая|яя|ий|ый|ой|ое|ее|ые|ие|их|ых|ого|его|ому|ему|ым|им|ыми|ими|ую|юю)|\\p{L}{3,}о|мун|муниц|гор|\\d+");

	private static final Pattern DECLINED = Pattern
		.compile("\\p{L}+(?:а|я|ы|и|ой|ей|ого|его|ых|их|у|ю|е|ом|ым|им)|\\p{L}");

	// «Школы, показавшие низкие результаты»
	private static final Pattern PARTICIPLE = Pattern
		.compile("\\p{L}+(?:вш|дш|ющ|ящ|ащ|ущ|нн)(?:ая|ий|ее|ие|их|им|ими|ую|ей|его|ые|ых|ым|ыми)(?:ся)?");

	private static final Pattern PREPOSITION = Pattern.compile("по|за|из|в|во|на|для|от|о|об|при|под|с|со");

	private static final Pattern BEFORE_NAME = Pattern.compile("республики|города|села|поселка|станицы|деревни|хутора");

	// «УО АМР», «УО ЮГО»: whose administration it is
	private static final Pattern TERRITORY = Pattern.compile("\\p{L}*(?:МР|ГО|МО|АО|Р|О)");

	private final String phrase;

	private final List<Word> words = new ArrayList<>();

	private final Set<Word> details = new HashSet<>();

	private final List<Word> waiting = new ArrayList<>();

	private final List<Unknown> unknown = new ArrayList<>();

	private boolean goesOn;

	private boolean named;

	Loose(String phrase) {
		this.phrase = phrase;
	}

	void add(Word word, boolean detail) {
		if (detail || word.text().length() == 1 || Character.isDigit(word.text().charAt(0))) {
			this.details.add(word);
		}
		this.words.add(word);
	}

	/**
	 * Whether a preposition stands among them, so that what follows is not named by
	 * itself.
	 */
	boolean leadOn() {
		return this.words.stream().anyMatch(word -> PREPOSITION.matcher(word.form()).matches());
	}

	/** Whether somebody may be named by them. */
	boolean nameSomebody() {
		return this.words.stream().anyMatch(word -> !ADJECTIVE.matcher(word.form()).matches());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	void drop() {
		this.words.clear();
	}

	/** Somebody is named after them. */
	void before(Mention open) {
		var rest = this.words.size();
		while (rest > 0 && ADJECTIVE.matcher(this.words.get(rest - 1).form()).matches()) {
			rest--;
		}
		var leading = List.copyOf(this.words.subList(0, rest));
		if (open != null) {
			describe(leading, open);
		}
		else if (!(this.named && !leading.isEmpty() && PARTICIPLE.matcher(leading.get(0).form()).matches())) {
			report(leading);
		}
		this.waiting.clear();
		this.named = true;
		drop();
	}

	/**
	 * A separator or the end comes after them.
	 * @param linked whether a word such as «с» stands before them
	 */
	void after(Mention open, boolean linked) {
		if (open != null) {
			describe(this.words, open);
			this.goesOn = this.words.stream().anyMatch(Loose::isBy);
		}
		else if (!this.words.isEmpty()) {
			alone(linked);
		}
		drop();
	}

	private void alone(boolean linked) {
		var plain = this.words.stream().noneMatch(word -> word.capitalised() && !this.details.contains(word));
		var clause = PARTICIPLE.matcher(this.words.get(0).form()).matches();
		var continued = this.named
				&& (this.details.containsAll(this.words) || clause || plain && (this.goesOn || linked));
		if (continued) {
			return;
		}
		if (this.words.stream().allMatch(word -> ADJECTIVE.matcher(word.form()).matches())) {
			this.waiting.addAll(this.words);
		}
		else {
			report(this.words);
		}
	}

	/** The contents of brackets that nobody is named before. */
	void bracketed(List<Unknown> inner) {
		inner.stream()
			.filter(part -> !ADJECTIVE.matcher(Words.normal(this.phrase.substring(part.start(), part.end()))).matches())
			.forEach(this.unknown::add);
	}

	/**
	 * The phrase ends.
	 * @param schools whether schools are named in it, whose names these may be
	 */
	void finish(boolean schools) {
		if (schools) {
			return;
		}
		this.waiting.forEach(word -> this.unknown.add(new Unknown(word.start(), word.end())));
	}

	List<Unknown> unknown() {
		return this.unknown;
	}

	/** Words after somebody's name: what he is for, whose he is, what it is called. */
	private void describe(List<Word> tail, Mention open) {
		var aim = false;
		var territory = false;
		var strangers = new ArrayList<Word>();
		for (var word : tail) {
			aim |= PREPOSITION.matcher(word.form()).matches();
			if (aim || territory || describes(word)) {
				open.reachesTo(word.end());
			}
			else {
				strangers.add(word);
			}
			territory = BEFORE_NAME.matcher(word.form()).matches();
		}
		report(strangers);
	}

	private boolean describes(Word word) {
		if (!word.capitalised() || quoted(word)) {
			return true;
		}
		return word.abbreviated() ? TERRITORY.matcher(word.text()).matches()
				: DECLINED.matcher(word.form()).matches() || ADJECTIVE.matcher(word.form()).matches();
	}

	private boolean quoted(Word word) {
		var before = this.phrase.substring(0, word.start());
		var opened = before.chars().filter(sign -> sign == '«' || sign == '„').count();
		var closed = before.chars().filter(sign -> sign == '»' || sign == '“' || sign == '”').count();
		return opened > closed || before.chars().filter(sign -> sign == '"').count() % 2 == 1;
	}

	private void report(List<Word> strangers) {
		if (strangers.isEmpty()) {
			return;
		}
		this.unknown.add(new Unknown(strangers.get(0).start(), strangers.get(strangers.size() - 1).end()));
	}

	private static boolean isBy(Word word) {
		return "по".equals(word.form()) || "за".equals(word.form()) || "из".equals(word.form());
	}

}
