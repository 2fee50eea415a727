package org.vekha.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.vekha.process.access.Participants;
import org.vekha.process.form.OpenForm;
import org.vekha.process.form.OpenForms;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

/**
 * Everybody who works in the municipalities: whoever is asked for something opens the
 * form, fills it in and sends it, in their own name and with no more than their rights.
 */
@Component
public class Workforce {

	private final Participants participants;

	private final OpenForms forms;

	private final TaskService tasks;

	private final IdentityService identities;

	private final Jobs jobs;

	Workforce(Participants participants, OpenForms forms, TaskService tasks, IdentityService identities, Jobs jobs) {
		this.participants = participants;
		this.forms = forms;
		this.tasks = tasks;
		this.identities = identities;
		this.jobs = jobs;
	}

	/** The people of a municipality in one of its school years. */
	public Staff of(String municipalityId, SchoolYear year) {
		return of(municipalityId, year.toString());
	}

	/** The people of a municipality, and of their tasks only those of this subject. */
	public Staff of(String municipalityId, String subject) {
		return new Staff(municipalityId, subject);
	}

	/**
	 * The people of one municipality's year.
	 */
	public final class Staff {

		private final String municipalityId;

		private final String subject;

		private final Map<String, Answer> answers = new HashMap<>(UsualAnswers.BY_TASK);

		private BiConsumer<FilledForm, Runnable> watch = (form, send) -> send.run();

		private Staff(String municipalityId, String subject) {
			this.municipalityId = municipalityId;
			this.subject = subject;
		}

		/** Lets somebody look on as each task is completed. */
		public Staff watchedBy(BiConsumer<FilledForm, Runnable> watcher) {
			this.watch = watcher;
			return this;
		}

		/** Has tasks of a kind answered in another way than the usual one. */
		public Staff answering(String taskKey, Answer answer) {
			this.answers.put(taskKey, answer);
			return this;
		}

		/** Has only these tasks of a kind answered in another way. */
		public Staff answering(String taskKey, Predicate<OpenForm> which, Answer answer) {
			var otherwise = this.answers.get(taskKey);
			return answering(taskKey, form -> (which.test(form) ? answer : otherwise).to(form));
		}

		/** Adds to the usual answer, or changes it. */
		public Staff entering(String taskKey, Map<String, Object> entered) {
			var usual = UsualAnswers.BY_TASK.get(taskKey);
			return answering(taskKey, form -> {
				var answer = new HashMap<>(usual.to(form));
				answer.putAll(entered);
				return answer;
			});
		}

		/**
		 * Does on a day all tasks of these kinds and those of them that follow.
		 * @throws IllegalStateException if one of the kinds is not asked for
		 */
		public void on(LocalDate day, String... taskKeys) {
			var wanted = Set.of(taskKeys);
			var missed = new HashSet<>(wanted);
			jobsUntil(day);
			work(task -> wanted.contains(task.getTaskDefinitionKey()), missed);
			if (!missed.isEmpty()) {
				throw new IllegalStateException("On %s nobody is asked for %s; open are %s".formatted(day, missed,
						open().stream().map(Task::getTaskDefinitionKey).toList()));
			}
		}

		/** Does on each of these days everything that is asked for. */
		public void everything(LocalDate... days) {
			Arrays.stream(days).forEach(day -> everythingBut(day));
		}

		/** Does on a day everything that is asked for, and leaves only these kinds. */
		public void everythingBut(LocalDate day, String... taskKeys) {
			var left = Arrays.asList(taskKeys);
			jobsUntil(day);
			work(task -> !left.contains(task.getTaskDefinitionKey()), new HashSet<>());
		}

		/** The open tasks of the year, or of the subject. */
		public List<Task> open() {
			return Workforce.this.tasks.createTaskQuery()
				.tenantIdIn(this.municipalityId)
				.processInstanceBusinessKeyLike("%" + this.subject + "%")
				.active()
				.orderByTaskCreateTime()
				.asc()
				.list();
		}

		private void jobsUntil(LocalDate day) {
			Workforce.this.jobs.goTo(day, this.municipalityId);
		}

		private void work(Predicate<Task> wanted, Set<String> missed) {
			var todo = open().stream().filter(wanted).toList();
			while (!todo.isEmpty()) {
				todo.forEach(task -> {
					complete(task);
					missed.remove(task.getTaskDefinitionKey());
				});
				Workforce.this.jobs.fireDue(this.municipalityId);
				todo = open().stream().filter(wanted).toList();
			}
		}

		private void complete(Task task) {
			var form = Workforce.this.forms.of(task);
			var answer = this.answers.get(task.getTaskDefinitionKey()).to(form);
			var user = whoDoes(task);
			this.watch.accept(new FilledForm(user, task, form, answer),
					() -> Workforce.this.participants.complete(user, task, answer));
		}

		private String whoDoes(Task task) {
			if (task.getAssignee() != null) {
				return task.getAssignee();
			}
			var groups = Workforce.this.tasks.getIdentityLinksForTask(task.getId())
				.stream()
				.map(IdentityLink::getGroupId)
				.toList();
			return groups.stream()
				.flatMap(group -> Workforce.this.identities.createUserQuery()
					.memberOfGroup(group)
					.memberOfTenant(this.municipalityId)
					.list()
					.stream())
				.map(User::getId)
				.max(String::compareTo)
				.orElseThrow(() -> new IllegalStateException(
						"Nobody in %s can do %s".formatted(groups, task.getTaskDefinitionKey())));
		}

	}

}
