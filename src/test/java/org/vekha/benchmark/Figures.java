package org.vekha.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.vekha.benchmark.People.Completion;
import org.vekha.benchmark.Statements.Transaction;

/**
 * What was measured in one municipality.
 */
final class Figures {

	private final int schools;

	private final Requests requests;

	private final Map<String, Duration> times = new LinkedHashMap<>();

	private final Map<String, Requests.Opening> openings = new LinkedHashMap<>();

	private final Map<String, List<Completion>> completions = new LinkedHashMap<>();

	private final Map<String, Duration> durations = new LinkedHashMap<>();

	private List<Transaction> transactions;

	private long statements;

	private long failedJobs;

	private long incidents;

	Figures(int schools, Requests requests) {
		this.schools = schools;
		this.requests = requests;
	}

	void time(String what, Runnable act) {
		Statements.enter(what);
		var begun = System.nanoTime();
		act.run();
		this.times.put(what, Duration.ofNanos(System.nanoTime() - begun));
		Statements.enter("after: " + what);
	}

	void openForm(String user, String municipality, String taskKey) {
		this.requests.open(user, municipality, taskKey);
		this.openings.put(taskKey, this.requests.open(user, municipality, taskKey));
	}

	/** Adds to what was done of the tasks of this kind before. */
	void work(String taskKey, Supplier<List<Completion>> act) {
		Statements.enter(taskKey);
		var begun = System.nanoTime();
		this.completions.computeIfAbsent(taskKey, key -> new ArrayList<>()).addAll(act.get());
		this.durations.merge(taskKey, Duration.ofNanos(System.nanoTime() - begun), Duration::plus);
	}

	void close(long failures, long open) {
		this.transactions = Statements.transactions();
		this.statements = Statements.ofAll();
		this.failedJobs = failures;
		this.incidents = open;
	}

	long failedCompletions() {
		return all().filter(completion -> completion.failure() != null).count();
	}

	long failedJobs() {
		return this.failedJobs + this.incidents;
	}

	/** The figures of two municipalities side by side, in Markdown. */
	static String table(Figures few, Figures many) {
		var table = new ArrayList<String>();
		table.add("| | %d schools | %d schools |\n|---|---|---|".formatted(few.schools, many.schools));
		few.times.keySet().forEach(what -> table.add(row(what, few, many, each -> millis(each.times.get(what)))));
		few.openings.keySet()
			.forEach(form -> table.add(row("form of `%s`, statements".formatted(form), few, many,
					each -> each.openings.get(form).toString())));
		table.add(row("tasks completed by four people, failed", few, many,
				each -> "%d, %d".formatted(each.all().count(), each.failedCompletions())));
		table.add(row("completions in a second", few, many, Figures::perSecond));
		table.add(row("a completion: median, 95 %", few, many, each -> times(each.all())));
		table.add(row("statements of a completion: mean, most", few, many, Figures::perCompletion));
		table.add(row("statements of a school's whole track, with its jobs", few, many,
				each -> String.valueOf(each.statements / each.schools)));
		table.add(row("longest transaction of a person", few, many,
				each -> each.longest(transaction -> !transaction.isOfJob())));
		table.add(row("longest transaction of a job", few, many, each -> each.longest(Transaction::isOfJob)));
		table.add(row("most statements in a transaction", few, many, Figures::largest));
		table
			.add(row("failed jobs, incidents", few, many, each -> "%d, %d".formatted(each.failedJobs, each.incidents)));
		table.add("\nEach task: all of them; median, 95 %; statements\n");
		few.completions.keySet()
			.forEach(task -> table.add(row("`%s`".formatted(task), few, many, each -> each.of(task))));
		many.all().map(Completion::failure).filter(Objects::nonNull).limit(3).map(String::valueOf).forEach(table::add);
		return String.join("\n", table);
	}

	private static String row(String what, Figures few, Figures many, Function<Figures, String> figure) {
		return "| %s | %s | %s |".formatted(what, figure.apply(few), figure.apply(many));
	}

	private String of(String task) {
		var done = this.completions.get(task);
		return "%s; %s; %.0f".formatted(millis(this.durations.get(task)), times(done.stream()),
				done.stream().mapToInt(Completion::statements).average().orElseThrow());
	}

	private static String times(Stream<Completion> completions) {
		var sorted = completions.map(Completion::duration).sorted().toList();
		return "%s, %s".formatted(millis(sorted.get(sorted.size() / 2)), millis(sorted.get(sorted.size() * 95 / 100)));
	}

	private String perSecond() {
		var all = this.durations.values().stream().reduce(Duration.ZERO, Duration::plus);
		return "%.0f".formatted(1000.0 * all().count() / all.toMillis());
	}

	private String perCompletion() {
		var count = all().mapToInt(Completion::statements).summaryStatistics();
		return "%.0f, %d".formatted(count.getAverage(), count.getMax());
	}

	private String longest(Predicate<Transaction> whose) {
		return this.transactions.stream()
			.filter(whose)
			.max(Comparator.comparing(Transaction::duration))
			.map(each -> "%s (%s)".formatted(millis(each.duration()), each.stage()))
			.orElseThrow();
	}

	private String largest() {
		return this.transactions.stream()
			.max(Comparator.comparing(Transaction::statements))
			.map(each -> "%d (%s)".formatted(each.statements(), each.stage()))
			.orElseThrow();
	}

	private Stream<Completion> all() {
		return this.completions.values().stream().flatMap(List::stream);
	}

	static String millis(Duration duration) {
		return "%,d ms".formatted(duration.toMillis());
	}

}
