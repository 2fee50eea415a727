package org.vekha.process.school;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.process.model.Written;
import org.vekha.risk.RankedFactor;
import org.vekha.risk.RiskProfiles;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Shows in which schools of a year which risk factors were found, those of most schools
 * first: rows for a table with the columns «factor», «significant», «acute», «schools».
 */
@Component
public class RiskRanking {

	private final RiskProfiles profiles;

	private final Schools schools;

	RiskRanking(RiskProfiles profiles, Schools schools) {
		this.profiles = profiles;
		this.schools = schools;
	}

	public List<Map<String, Object>> rows(String municipalityId, UUID yearId) {
		var ranking = this.profiles.ranking(municipalityId, yearId);
		var ids = ranking.stream().flatMap(RiskRanking::schoolIds).distinct().toList();
		var names = this.schools.get(ids).stream().collect(Collectors.toMap(School::id, School::shortName));
		return ranking.stream()
			.map(ranked -> Map.<String, Object>of("factor", ranked.factor().label(), "significant",
					ranked.significant().size(), "acute", ranked.acute().size(), "schools",
					Written.orDash(schoolIds(ranked).map(names::get).collect(Collectors.joining(", ")))))
			.toList();
	}

	private static Stream<String> schoolIds(RankedFactor ranked) {
		return Stream.concat(ranked.acute().stream(), ranked.significant().stream());
	}

}
