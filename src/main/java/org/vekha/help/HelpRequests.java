package org.vekha.help;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;

/**
 * All requests for help.
 */
@Service
@Transactional
public class HelpRequests {

	/** How many of a school's may wait at the same time. */
	static final int MOST_OPEN = 10;

	private static final Limit SHOWN = Limit.of(20);

	private static final Limit LISTED = Limit.of(500);

	private final HelpRequestRepository repository;

	private final RowLock lock;

	private final Clock clock;

	HelpRequests(HelpRequestRepository repository, RowLock lock, Clock clock) {
		this.repository = repository;
		this.lock = lock;
		this.clock = clock;
	}

	/** Asks for help. */
	public HelpRequest ask(AskingSchool school, String text, String userId) {
		if (this.repository.countBySupportIdAndState(school.supportId(), HelpState.OPEN) >= MOST_OPEN) {
			throw new RuleViolation("Ответа уже ждут %d просьб о помощи: дождитесь ответа или закройте те, что решены."
				.formatted(MOST_OPEN));
		}
		return this.repository.save(new HelpRequest(school, text, userId, this.clock.instant()));
	}

	public HelpRequest answer(UUID id, String text, String userId) {
		var request = locked(id);
		request.answer(text, userId, this.clock.instant());
		return request;
	}

	/** Ends a request without an answer. */
	public HelpRequest close(UUID id, String userId) {
		var request = locked(id);
		request.close(userId, this.clock.instant());
		return request;
	}

	@Transactional(readOnly = true)
	public HelpRequest get(UUID id) {
		return this.repository.findById(id).orElseThrow(HelpRequests::notFound);
	}

	/** The last requests of a school, whatever became of them, the latest first. */
	@Transactional(readOnly = true)
	public List<HelpRequest> of(UUID supportId) {
		return this.repository.findBySupportIdOrderByAskedAtDescIdAsc(supportId, SHOWN);
	}

	/** What these schools still wait for, the longest first. */
	@Transactional(readOnly = true)
	public List<HelpRequest> open(Collection<UUID> supportIds) {
		return this.repository.findBySupportIdInAndStateOrderByAskedAtAscIdAsc(supportIds, HelpState.OPEN, LISTED);
	}

	/** What schools of these municipalities still wait for, the longest first. */
	@Transactional(readOnly = true)
	public List<HelpRequest> openIn(Collection<String> municipalityIds) {
		return this.repository.findByMunicipalityIdInAndStateOrderByAskedAtAscIdAsc(municipalityIds, HelpState.OPEN,
				LISTED);
	}

	private HelpRequest locked(UUID id) {
		return this.lock.take(HelpRequest.class, id).orElseThrow(HelpRequests::notFound);
	}

	private static NotFound notFound() {
		return new NotFound("Просьба о помощи не найдена или относится не к вашей школе.");
	}

}
