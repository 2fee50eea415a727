package org.vekha.process.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.change.Travels;
import org.vekha.change.Travels.Visit;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;

import org.springframework.stereotype.Component;

/**
 * Tells how late tasks are: not at all while nobody can get to the school, or while it is
 * paused.
 */
@Component
public class Lateness {

	private final Municipalities municipalities;

	private final Travels travels;

	private final Clock clock;

	Lateness(Municipalities municipalities, Travels travels, Clock clock) {
		this.municipalities = municipalities;
		this.travels = travels;
		this.clock = clock;
	}

	/**
	 * For how many days each of the tasks has been overdue, by its id; 0 if it is not.
	 */
	public Map<String, Long> daysOf(Collection<DeskTask> tasks) {
		var owners = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(Municipality::id, Function.identity()));
		var visits = this.travels
			.lateAfter(tasks.stream().flatMap(task -> task.visit(owners.get(task.municipalityId())).stream()).toList());
		return tasks.stream()
			.collect(Collectors.toMap(DeskTask::id, task -> days(task, owners.get(task.municipalityId()), visits)));
	}

	private long days(DeskTask task, Municipality owner, Map<Visit, LocalDate> visits) {
		if (task.paused()) {
			return 0;
		}
		var inTimeUntil = task.visit(owner).map(visits::get).orElse(task.dueIn(owner));
		return (inTimeUntil != null) ? Math.max(0, ChronoUnit.DAYS.between(inTimeUntil, owner.today(this.clock))) : 0;
	}

}
