package org.vekha.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

/**
 * The programmes of all supported schools.
 */
@Service
@Transactional
public class Programmes {

	private final ProgrammeRepository repository;

	private final ReviewRepository reviews;

	Programmes(ProgrammeRepository repository, ReviewRepository reviews) {
		this.repository = repository;
		this.reviews = reviews;
	}

	/**
	 * Takes the school's programme: the first version, or one that answers remarks.
	 * @param author the id of the user who submits it
	 */
	public Programme submit(UUID supportId, ProgrammeDraft draft, String author, LocalDate day, ProgrammeTerms terms) {
		var programme = this.repository.findById(supportId).orElseGet(() -> new Programme(supportId));
		return this.repository.save(programme.submit(draft, author, day, terms));
	}

	@Transactional(readOnly = true)
	public Optional<Programme> of(UUID supportId) {
		return this.repository.findById(supportId);
	}

	@Transactional(readOnly = true)
	public Programme get(UUID supportId) {
		return of(supportId).orElseThrow(() -> new NotFound("Школа ещё не сдала программу."));
	}

	/** The measures that the school carries out; none before the programme is agreed. */
	@Transactional(readOnly = true)
	public List<Measure> approvedMeasures(UUID supportId) {
		return approved(supportId).map(ProgrammeVersion::measures).orElseGet(List::of);
	}

	/** The programme that the school carries out, if it is agreed. */
	@Transactional(readOnly = true)
	public Optional<ProgrammeVersion> approved(UUID supportId) {
		return of(supportId).filter(Programme::isAgreed).map(Programme::current);
	}

	/**
	 * The reviews of the current version in four figures.
	 * @throws RuleViolation as long as a review is missing
	 */
	@Transactional(readOnly = true)
	public ReviewSummary summary(UUID supportId) {
		var programme = get(supportId);
		return ReviewSummary.of(reviewsOf(programme, programme.currentNumber()), programme.revisions());
	}

	/** Applies what the reviews come to. */
	public void applyVerdict(UUID supportId, Verdict verdict) {
		get(supportId).apply(verdict);
	}

	/** The coordinator recommends the programme, or returns it with remarks. */
	public void decide(UUID supportId, boolean recommend, String remark, List<ItemRemark> itemRemarks) {
		get(supportId).decide(recommend, remark, itemRemarks);
	}

	/** Takes the programme past what the school's track does without. */
	public void passOver(UUID supportId, boolean review, boolean consent) {
		get(supportId).passOver(review, consent);
	}

	/** The department agrees. */
	public void agree(UUID supportId, LocalDate day) {
		get(supportId).agree(day);
	}

	/** The department returns the programme; the next version comes back to it. */
	public void returnByDepartment(UUID supportId, String remark, List<ItemRemark> itemRemarks) {
		get(supportId).returnByDepartment(remark, itemRemarks);
	}

	/** The director has approved the programme by order. */
	public void approve(UUID supportId, String orderNumber, LocalDate orderDate, LocalDate today) {
		get(supportId).approve(orderNumber, orderDate, today);
	}

	/** Everything that was said about the version that was last returned. */
	@Transactional(readOnly = true)
	public List<Remark> remarksFor(UUID supportId) {
		var programme = get(supportId);
		var remarks = new ArrayList<Remark>();
		programme.givenBack().ifPresent(returned -> {
			remarks.addAll(returned.remarks());
			reviewsOf(programme, returned.version()).forEach(review -> remarks.addAll(review.remarks()));
		});
		return List.copyOf(remarks);
	}

	private List<Review> reviewsOf(Programme programme, int version) {
		return this.reviews.findBySupportIdAndVersionNumberOrderByPlace(programme.supportId(), version);
	}

}
