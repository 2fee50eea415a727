package org.vekha.behalf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.RuleViolation;

/**
 * All that was entered for others.
 */
@Service
@Transactional
public class EntriesForOthers {

	/** How many entries a page shows. */
	public static final int PAGE_SIZE = 50;

	private final EntryRepository repository;

	private final Clock clock;

	EntriesForOthers(EntryRepository repository, Clock clock) {
		this.repository = repository;
		this.clock = clock;
	}

	/**
	 * Notes that somebody enters the task for whoever it was given to.
	 * @param today the day that it is in the municipality
	 * @throws RuleViolation if somebody does already, or the source is of a later day
	 */
	public EntryForAnother begin(TaskOfAnother task, String enteredBy, Source source, LocalDate today) {
		source.requireNotAfter(today);
		if (this.repository.findByTaskId(task.taskId()).isPresent()) {
			throw new RuleViolation(
					"Эту задачу уже вносят за исполнителя: найдите её среди своих задач " + "или спросите, кто начал.");
		}
		return this.repository.saveAndFlush(new EntryForAnother(task, enteredBy, source, this.clock.instant()));
	}

	/** What is known of the task if it is entered for another. */
	@Transactional(readOnly = true)
	public Optional<EntryForAnother> of(String taskId) {
		return this.repository.findByTaskId(taskId);
	}

	/** Whether the user enters something in the process instance for another. */
	@Transactional(readOnly = true)
	public boolean enters(String userId, String instanceId) {
		return this.repository.existsByInstanceIdAndEnteredBy(instanceId, userId);
	}

	/**
	 * A page of what the user entered, the latest first.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<EntryForAnother> pageOf(String userId, int page) {
		return this.repository.findByEnteredByOrderByBegunAtDescIdAsc(userId, PageRequest.of(page, PAGE_SIZE));
	}

	/**
	 * A page of what was entered in the municipalities, the latest first.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<EntryForAnother> page(Collection<String> municipalityIds, int page) {
		return this.repository.findByMunicipalityIdInOrderByBegunAtDescIdAsc(municipalityIds,
				PageRequest.of(page, PAGE_SIZE));
	}

}
