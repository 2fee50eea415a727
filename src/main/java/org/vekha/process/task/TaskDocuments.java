package org.vekha.process.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.document.Document;
import org.vekha.document.DocumentKind;
import org.vekha.document.DocumentVersion;
import org.vekha.document.Documents;
import org.vekha.document.IncomingFile;
import org.vekha.document.Matter;
import org.vekha.process.model.Actor;
import org.vekha.shared.NotFound;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a task, for those who see it.
 */
@Service
@Transactional
class TaskDocuments {

	private final VisibleTasks tasks;

	private final TaskWork work;

	private final TaskMatters matters;

	private final Documents documents;

	private final Accounts accounts;

	private final Actor actor;

	TaskDocuments(VisibleTasks tasks, TaskWork work, TaskMatters matters, Documents documents, Accounts accounts,
			Actor actor) {
		this.tasks = tasks;
		this.work = work;
		this.matters = matters;
		this.documents = documents;
		this.accounts = accounts;
		this.actor = actor;
	}

	@Transactional(readOnly = true)
	public Listing list(String taskId) {
		var task = this.tasks.get(taskId);
		var mayWork = this.work.mayBeDoneBy(task);
		var written = this.matters.written(task).filter(matter -> mayWork);
		var user = this.actor.userId();
		var found = this.documents.allOf(this.matters.shown(task));
		var names = this.accounts.namesOf(found.stream().flatMap(TaskDocuments::people).collect(Collectors.toSet()));
		return new Listing(written.isPresent(), this.documents.largestFile(),
				found.stream()
					.map(document -> ShownDocument.of(document, names,
							written.filter(document.matter()::equals).isPresent(), user))
					.toList());
	}

	/** How many documents the task shows; none of a task that the user does not see. */
	@Transactional(readOnly = true)
	public long count(String taskId) {
		return this.tasks.find(taskId)
			.map(task -> this.documents.countOf(this.matters.shown(task)))
			.map(counts -> counts.values().stream().mapToLong(Long::longValue).sum())
			.orElse(0L);
	}

	public void addFile(String taskId, String title, IncomingFile file) {
		var task = this.tasks.get(taskId);
		this.documents.addFile(task.municipalityId(), requireWritten(task), title, file, this.actor.userId());
	}

	public void add(String taskId, TypedDocument typed) {
		var task = this.tasks.get(taskId);
		var matter = requireWritten(task);
		var municipality = task.municipalityId();
		var user = this.actor.userId();
		switch (Require.value(typed.kind(), "Вид документа")) {
			case REFERENCE ->
				this.documents.addReference(municipality, matter, typed.title(), typed.number(), typed.date(), user);
			case LINK -> this.documents.addLink(municipality, matter, typed.title(), typed.address(), user);
			case PAPER -> this.documents.addPaper(municipality, matter, typed.title(), typed.place(), user);
			case FILE -> throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
	}

	public void replace(String taskId, UUID id, IncomingFile file) {
		requireOwn(taskId, id);
		this.documents.replace(id, file, this.actor.userId());
	}

	public void withdraw(String taskId, UUID id) {
		requireOwn(taskId, id);
		this.documents.withdraw(id, this.actor.userId());
	}

	/** One of the files of a document that the task shows; none of one taken back. */
	@Transactional(readOnly = true)
	public SentFile open(String taskId, UUID id, int number) {
		var document = shown(this.tasks.get(taskId), id);
		var version = document.version(number)
			.filter(file -> !document.withdrawn())
			.orElseThrow(TaskDocuments::notFound);
		return new SentFile(version, this.documents.open(version));
	}

	private Document shown(VisibleTask task, UUID id) {
		var document = this.documents.get(id);
		if (!document.municipalityId().equals(task.municipalityId())
				|| !this.matters.shown(task).contains(document.matter())) {
			throw notFound();
		}
		return document;
	}

	private void requireOwn(String taskId, UUID id) {
		var task = this.tasks.get(taskId);
		var document = shown(task, id);
		if (!requireWritten(task).equals(document.matter())) {
			throw new AccessDeniedException("Документ «%s» приложен к другой задаче: здесь его можно только смотреть."
				.formatted(document.title()));
		}
	}

	private Matter requireWritten(VisibleTask task) {
		if (!this.work.mayBeDoneBy(task)) {
			throw new AccessDeniedException("Документы прикладывают исполнители задачи, вам их можно только смотреть.");
		}
		return this.matters.written(task)
			.orElseThrow(() -> new RuleViolation("К этой задаче документы не прикладывают."));
	}

	private static Stream<String> people(Document document) {
		return Stream.concat(Stream.of(document.author()), document.versions().stream().map(DocumentVersion::author));
	}

	private static NotFound notFound() {
		return new NotFound("Документ не найден: его сняли или он вам недоступен.");
	}

	/**
	 * The documents of a task.
	 *
	 * @param writable whether the user can add to them
	 * @param largestFile how large a file can be, in bytes
	 */
	record Listing(boolean writable, long largestFile, List<ShownDocument> documents) {

	}

	/**
	 * A document that is no file, as it was typed.
	 */
	record TypedDocument(DocumentKind kind, String title, String number, LocalDate date, String address, String place) {

	}

}
