package org.vekha.setup;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.access.MunicipalAccounts;
import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;

/**
 * How far the municipalities of this installation have come.
 */
@Service
@Transactional(readOnly = true)
public class FirstSteps {

	private final Municipalities municipalities;

	private final Schools schools;

	private final MunicipalAccounts accounts;

	private final Roadmaps roadmaps;

	FirstSteps(Municipalities municipalities, Schools schools, MunicipalAccounts accounts, Roadmaps roadmaps) {
		this.municipalities = municipalities;
		this.schools = schools;
		this.accounts = accounts;
		this.roadmaps = roadmaps;
	}

	/** All municipalities, by name. */
	public List<MunicipalSteps> all() {
		var counts = this.schools.countByMunicipality();
		var people = this.accounts.headcount();
		var planned = this.roadmaps.municipalities();
		return this.municipalities.all()
			.stream()
			.map(each -> new MunicipalSteps(each, counts.getOrDefault(each.id(), 0L),
					people.getOrDefault(each.id(), Map.of()), planned.contains(each.id())))
			.toList();
	}

	/**
	 * Whether there is anything left to do, be it in the first municipality or in one.
	 */
	public boolean open() {
		var all = all();
		return all.isEmpty() || all.stream().anyMatch(MunicipalSteps::open);
	}

}
