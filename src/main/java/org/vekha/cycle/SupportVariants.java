package org.vekha.cycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.RuleViolation;

/**
 * The models of support from which a municipality chooses one for each of its schools.
 */
@Service
@Transactional
public class SupportVariants {

	private final MunicipalVariantsRepository repository;

	private final MunicipalYearRepository years;

	private final SchoolSupportRepository supports;

	private final Municipalities municipalities;

	SupportVariants(MunicipalVariantsRepository repository, MunicipalYearRepository years,
			SchoolSupportRepository supports, Municipalities municipalities) {
		this.repository = repository;
		this.years = years;
		this.supports = supports;
		this.municipalities = municipalities;
	}

	/** The municipality's own variants in their order, or the usual ones. */
	@Transactional(readOnly = true)
	public List<Variant> of(String municipalityId) {
		return this.repository.findById(municipalityId).map(MunicipalVariants::variants).orElse(Variant.USUAL);
	}

	/**
	 * Gives the municipality its own variants. Schools that are supported already go on
	 * as they began.
	 */
	public void replace(String municipalityId, List<Variant> variants) {
		var municipality = this.municipalities.get(municipalityId);
		var own = this.repository.findById(municipalityId).orElseGet(() -> new MunicipalVariants(municipality.id()));
		this.repository.save(own.replace(variants));
	}

	/**
	 * What is proposed for each supported school of a year, by the school's id: what it
	 * followed in the year before if it is the same school in the same need, what names
	 * it, or what is meant for schools like it.
	 */
	@Transactional(readOnly = true)
	public Map<String, Variant> propose(UUID yearId) {
		return propose(this.years.findById(yearId).orElseThrow(), this.supports.findByYearIdOrderBySchoolId(yearId));
	}

	Map<String, Variant> propose(MunicipalYear year, Collection<SchoolSupport> supported) {
		var offered = of(year.municipalityId());
		var before = this.years.findByMunicipalityIdAndSchoolYear(year.municipalityId(), year.schoolYear().previous())
			.map(last -> this.supports.findByYearIdOrderBySchoolId(last.id()))
			.orElseGet(List::of)
			.stream()
			.collect(Collectors.toMap(SchoolSupport::schoolId, Function.identity(), (one, later) -> later));
		var proposed = new HashMap<String, Variant>();
		supported.forEach(support -> proposed.put(support.schoolId(),
				proposal(support, offered, Optional.ofNullable(before.get(support.schoolId())))));
		return proposed;
	}

	private static Variant proposal(SchoolSupport support, List<Variant> offered, Optional<SchoolSupport> before) {
		return before.filter(last -> last.grounds() == support.grounds())
			.flatMap(last -> offered.stream().filter(each -> each.key().equals(last.variantKey())).findFirst())
			.or(() -> offered.stream().filter(each -> each.schools().contains(support.schoolId())).findFirst())
			.or(() -> offered.stream().filter(each -> each.meantFor() == support.grounds()).findFirst())
			.orElseGet(() -> offered.get(0));
	}

	/**
	 * The variant of each supported school, by the school's id.
	 * @param chosen keys of variants by ids of schools; for others the proposal counts
	 */
	Map<String, Variant> choose(MunicipalYear year, Collection<SchoolSupport> supported, Map<String, String> chosen) {
		var variants = propose(year, supported);
		var offered = of(year.municipalityId());
		chosen.forEach((schoolId, key) -> {
			var variant = offered.stream()
				.filter(each -> each.key().equals(key))
				.findFirst()
				.orElseThrow(() -> new RuleViolation(
						"Модели сопровождения «%s» нет: выберите из предложенных.".formatted(key)));
			if (variants.replace(schoolId, variant) == null) {
				throw new RuleViolation("Школа «%s» не сопровождается в этом году.".formatted(schoolId));
			}
		});
		return variants;
	}

}
