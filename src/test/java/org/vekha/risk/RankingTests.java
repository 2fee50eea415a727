package org.vekha.risk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The problems of six schools as a municipality's programme counts them.
 */
class RankingTests {

	private static final LocalDate DAY = LocalDate.of(2020, 10, 20);

	@Test
	void countsTheSchoolsOfEachFactor() throws IOException {
		var ranking = Ranking.of(DefaultFactors.LIST, profiles());
		assertThat(ranking.stream().mapToInt(RankedFactor::schools).sum()).isEqualTo(61);
		assertThat(ranking)
			.extracting(ranked -> ranked.factor().number(), ranked -> ranked.acute().size(),
					ranked -> ranked.significant().size())
			.containsExactly(tuple("2.1", 1, 5), tuple("1.4", 0, 6), tuple("2.2", 0, 6), tuple("2.4", 0, 6),
					tuple("3.3", 0, 6), tuple("1.2", 0, 5), tuple("2.5", 0, 5), tuple("1.1", 0, 4), tuple("1.3", 0, 4),
					tuple("3.5", 0, 4), tuple("2.6", 0, 3), tuple("2.3", 0, 2), tuple("3.1", 0, 2), tuple("3.2", 0, 2));
	}

	@Test
	void namesTheSchools() throws IOException {
		var ranking = Ranking.of(DefaultFactors.LIST, profiles());
		assertThat(ranking.get(0).acute()).containsExactly("mogochino");
		assertThat(ranking).filteredOn(ranked -> ranked.factor().number().equals("2.5"))
			.singleElement()
			.satisfies(ranked -> assertThat(ranked.significant()).doesNotContain("mogochino").hasSize(5));
	}

	/**
	 * Nine of the problems of at least four schools are those that the programme ranks.
	 */
	@Test
	void putsTheProblemsThatTheProgrammeRanksFirst() throws IOException {
		var ranked = List.of("1.2", "1.3", "1.4", "2.1", "2.2", "2.4", "2.5", "3.3", "3.5");
		assertThat(Ranking.of(DefaultFactors.LIST, profiles()).subList(0, 10))
			.extracting(each -> each.factor().number())
			.containsAll(ranked);
	}

	@Test
	void keepsARiskThatHasBeenWithdrawnSince() throws IOException {
		var shortened = DefaultFactors.LIST.stream().filter(factor -> !factor.number().equals("3.3")).toList();
		assertThat(Ranking.of(shortened, profiles())).filteredOn(each -> each.factor().number().equals("3.3"))
			.singleElement()
			.satisfies(each -> assertThat(each.factor().title()).isEqualTo("У учеников низкая учебная мотивация"));
	}

	private static List<RiskProfile> profiles() throws IOException {
		Map<String, Map<String, Grade>> bySchool = new LinkedHashMap<>();
		try (var file = RankingTests.class.getResourceAsStream("/risk/problems.csv")) {
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
				var cells = line.split(";");
				bySchool.computeIfAbsent(cells[1], school -> new LinkedHashMap<>())
					.put(cells[0], Grade.valueOf(cells[2]));
			});
		}
		var profiles = new ArrayList<RiskProfile>();
		bySchool.forEach((school, found) -> {
			var profile = new RiskProfile(new Assessed(UUID.randomUUID(), UUID.randomUUID(), school, "molchanovo"));
			profile.submit(DefaultFactors.LIST,
					DefaultFactors.LIST.stream()
						.map(factor -> new FactorGrade(factor.number(),
								found.getOrDefault(factor.number(), Grade.ABSENT), "По программе района"))
						.toList());
			profile.agree(List.of(), DAY, "curator");
			profiles.add(profile);
		});
		return profiles;
	}

}
