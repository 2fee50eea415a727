package org.vekha.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
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

	private static final Limit SHOWN = Limit.of(200);

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
		return this.repository.findById(id).orElseThrow(() -> new NotFound("Изменение не найдено."));
	}

	/** The newest changes of the municipality, without those that were cancelled. */
	@Transactional(readOnly = true)
	public List<YearChange> journal(String municipalityId) {
		return this.repository.findByMunicipalityIdAndStateNotOrderByOpenedOnDesc(municipalityId, ChangeState.CANCELLED,
				SHOWN);
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
