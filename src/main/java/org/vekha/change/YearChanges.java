package org.vekha.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.NotFound;

/**
 * The journal of all that changed in the middle of the years.
 */
@Service
@Transactional
public class YearChanges {

	/** How many changes a page of the journal shows. */
	public static final int PAGE_SIZE = 50;

	private final YearChangeRepository repository;

	private final Municipalities municipalities;

	private final Clock clock;

	YearChanges(YearChangeRepository repository, Municipalities municipalities, Clock clock) {
		this.repository = repository;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/** Begins a change, which the same user then enters. */
	public YearChange open(String municipalityId, ChangeKind kind, String userId) {
		return this.repository.save(new YearChange(municipalityId, kind, userId, today(municipalityId)));
	}

	@Transactional(readOnly = true)
	public YearChange get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("Изменение не найдено."));
	}

	@Transactional(readOnly = true)
	public Optional<YearChange> find(UUID id) {
		return this.repository.findById(id);
	}

	/**
	 * A page of what was decided in the municipalities, the latest first.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<YearChange> journal(Collection<String> municipalityIds, int page) {
		return this.repository.findByMunicipalityIdInAndDecidedAtIsNotNullOrderByDecidedAtDescIdAsc(municipalityIds,
				PageRequest.of(page, PAGE_SIZE));
	}

	void decide(YearChange change, Paper paper, String summary, LocalDate takesEffectOn) {
		change.decide(paper, summary, takesEffectOn, this.clock.instant());
	}

	/** Notes that what was begun is not wanted after all. */
	public void cancel(UUID id) {
		var change = get(id);
		change.cancel(today(change));
	}

	/** Notes that all of it is carried out; may be repeated. */
	public void finish(UUID id) {
		var change = get(id);
		change.finish(today(change));
	}

	LocalDate today(YearChange change) {
		return today(change.municipalityId());
	}

	LocalDate today(String municipalityId) {
		return this.municipalities.get(municipalityId).today(this.clock);
	}

}
