package org.vekha.objectivity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.vekha.cycle.OpenWork;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.ActivityState;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.RowLock;

/**
 * Tells the cycle which of these supports are open when their year ends.
 */
@Component
class OpenObjectivity implements OpenWork {

	private final ObjectivityRepository repository;

	private final ObjectivitySteps steps;

	private final Schools schools;

	private final Municipalities municipalities;

	private final RowLock lock;

	private final Clock clock;

	OpenObjectivity(ObjectivityRepository repository, ObjectivitySteps steps, Schools schools,
			Municipalities municipalities, RowLock lock, Clock clock) {
		this.repository = repository;
		this.steps = steps;
		this.schools = schools;
		this.municipalities = municipalities;
		this.lock = lock;
		this.clock = clock;
	}

	@Override
	public List<OpenItem> of(UUID yearId) {
		var open = this.repository.findByYearIdOrderBySchoolId(yearId)
			.stream()
			.filter(ObjectivitySupport::inProgress)
			.toList();
		var names = this.schools.get(open.stream().map(ObjectivitySupport::schoolId).toList())
			.stream()
			.collect(Collectors.toMap(School::id, School::shortName));
		return open.stream()
			.map(support -> new OpenItem(support.id(),
					"%s: сопровождение по объективности".formatted(names.get(support.schoolId())),
					support.state().title()))
			.toList();
	}

	@Override
	public void settle(UUID id, boolean carryOver, String reason) {
		this.lock.take(ObjectivitySupport.class, id).filter(ObjectivitySupport::inProgress).ifPresent(support -> {
			var today = this.municipalities.get(support.municipalityId()).today(this.clock);
			support.close(carryOver, reason, today);
			this.steps.over(support, carryOver ? ActivityState.CARRIED_OVER : ActivityState.NOT_DONE, today);
		});
	}

}
