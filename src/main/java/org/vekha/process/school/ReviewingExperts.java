package org.vekha.process.school;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.municipality.Municipalities;
import org.vekha.programme.Programmes;
import org.vekha.programme.Review;
import org.vekha.programme.Reviews;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Knows who may review a school's programme: nobody who wrote it or works at the school.
 */
@Component
public class ReviewingExperts {

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final Reviews reviews;

	private final Schools schools;

	private final Accounts accounts;

	private final Municipalities municipalities;

	ReviewingExperts(SchoolSupports supports, Programmes programmes, Reviews reviews, Schools schools,
			Accounts accounts, Municipalities municipalities) {
		this.supports = supports;
		this.programmes = programmes;
		this.reviews = reviews;
		this.schools = schools;
		this.accounts = accounts;
		this.municipalities = municipalities;
	}

	/** Asks those who may for their reviews, or for one by somebody still to be named. */
	List<UUID> request(UUID supportId) {
		var experts = this.supports.experts(supportId, excluded(this.supports.get(supportId)));
		return this.reviews.request(supportId, experts);
	}

	/** Whether the review has an expert, and one who may still give it. */
	boolean able(UUID reviewId) {
		var review = this.reviews.get(reviewId);
		return review.expert() != null && !excluded(this.supports.get(review.supportId())).contains(review.expert());
	}

	/**
	 * Says that fewer experts review a programme than the municipality wants, as when
	 * some of them wrote it; nothing where there are enough.
	 */
	Optional<String> shortage(SchoolSupport support) {
		var wanted = this.municipalities.get(support.municipalityId()).expertsPerProgramme();
		// What the department asked for is not reviewed again
		return IntStream.iterate(this.programmes.get(support.id()).currentNumber(), each -> each > 0, each -> each - 1)
			.map(version -> this.reviews.ofVersion(support.id(), version).size())
			.filter(asked -> asked > 0)
			.limit(1)
			.filter(asked -> asked < wanted)
			.mapToObj(("Экспертов меньше, чем принято в муниципалитете: %d из " + wanted
					+ ". Остальные писали программу или работают в этой школе.")::formatted)
			.findFirst();
	}

	/** Whom the coordinator can name; the school's curator comes last. */
	List<Person> candidates(Review review) {
		var support = this.supports.get(review.supportId());
		var excluded = excluded(support);
		this.reviews.ofVersion(review.supportId(), review.versionNumber()).forEach(other -> {
			excluded.add(other.expert());
			excluded.add(other.declinedBy());
		});
		return this.accounts.staff(support.municipalityId(), Role.EXPERT)
			.stream()
			.filter(person -> !excluded.contains(person.userId()))
			.sorted(Comparator.comparing(person -> person.userId().equals(support.curator())))
			.toList();
	}

	/** Puts whom the coordinator chose in the place that is open. */
	public void name(UUID reviewId, String expert) {
		var review = this.reviews.get(reviewId);
		if (candidates(review).stream().noneMatch(person -> person.userId().equals(expert))) {
			throw new RuleViolation("«%s» не может оценить эту программу: выберите эксперта из предложенных."
				.formatted(this.accounts.nameOf(expert)));
		}
		this.reviews.name(reviewId, expert);
	}

	/** Refuses a review by whoever has come to work at the school since. */
	void requireFromOutside(UUID reviewId, String expert) {
		var support = this.supports.get(this.reviews.get(reviewId).supportId());
		if (this.accounts.groupsOf(expert).contains(this.schools.get(support.schoolId()).group())) {
			throw new RuleViolation("Вы работаете в этой школе и не можете оценить её программу. Отметьте «Не могу "
					+ "оценить эту программу»: координатор назначит другого эксперта.");
		}
	}

	private Set<String> excluded(SchoolSupport support) {
		var excluded = new HashSet<>(this.programmes.get(support.id()).authors());
		excluded.addAll(this.accounts.members(this.schools.get(support.schoolId()).group()));
		return excluded;
	}

}
