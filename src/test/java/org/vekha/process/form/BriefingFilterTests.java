package org.vekha.process.form;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.vekha.shared.NotFound;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Tasklist gets to show with a form.
 */
class BriefingFilterTests {

	private static FormEngine forms;

	private Briefing briefing = task -> Map.of("intro", "до " + task.due().toString().substring(0, 4), "results",
			List.of(Map.of("day", LocalDate.of(2026, 11, 20))), "count", 3, "known", true);

	private final Map<String, Map<String, Object>> drafts = new HashMap<>();

	@BeforeAll
	static void start() throws IOException {
		forms = new FormEngine();
	}

	@AfterAll
	static void stop() throws IOException {
		forms.close();
	}

	@AfterEach
	void logOut() {
		forms.engine().getIdentityService().clearAuthentication();
	}

	@Test
	void showsTheBriefingAndNoOtherVariable() throws Exception {
		var task = forms.task();
		forms.engine().getTaskService().setVariable(task, "factors", "prepared");
		JSONAssert.assertEquals("""
				{"intro":{"type":"String","value":"до 2026","valueInfo":{}},
				 "factors":{"type":"String","value":"prepared","valueInfo":{}},
				 "count":{"type":"Integer","value":3,"valueInfo":{}},
				 "known":{"type":"Boolean","value":true,"valueInfo":{}},
				 "results":{"type":"Json","value":"[{\\"day\\":\\"2026-11-20\\"}]","valueInfo":{}}}
				""", get(task, "director").getContentAsString(), true);
	}

	@Test
	void laysTheUsersOwnDraftOverTheBriefing() throws Exception {
		var task = forms.task();
		this.briefing = any -> Map.of("factors", List.of(Map.of("number", "1.1", "title", "Учителя")));
		this.drafts.put("director",
				Map.of("factors", List.of(Map.of("number", "1.1", "title", "Старое", "grade", "ACUTE"))));
		this.drafts.put("stranger", Map.of("factors", List.of(Map.of("number", "1.1", "grade", "ABSENT"))));
		assertThat(get(task, "director").getContentAsString()).contains("Учителя")
			.contains("ACUTE")
			.doesNotContain("Старое", "ABSENT");
	}

	@Test
	void saysInTheEnginesWordsThatATaskIsNotThere() throws Exception {
		var task = forms.task();
		for (var response : List.of(get(task, "stranger"), get("none", "director"))) {
			assertThat(response.getStatus()).isEqualTo(404);
			assertThat(response.getContentAsString()).contains("No matching task with id").doesNotContain("intro");
		}
	}

	@Test
	void answersNobodyWithoutLogin() throws Exception {
		assertThat(get(forms.task(), null).getStatus()).isEqualTo(401);
	}

	@Test
	void saysWhatTheBriefingRefuses() throws Exception {
		this.briefing = task -> {
			throw new NotFound("Школа не найдена.");
		};
		var response = get(forms.task(), "director");
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(response.getContentAsString()).contains("Школа не найдена.");
	}

	@Test
	void leavesOtherPathsToTheEngine() throws Exception {
		var chain = new MockFilterChain();
		filter().doFilter(request("/task/1/comment"), new MockHttpServletResponse(), chain);
		assertThat(chain.getRequest()).isNotNull();
	}

	@Test
	void findsTheBriefingByTheNameOfTheForm() {
		assertThat(Briefings.beanName("appoint-people")).isEqualTo("appointPeopleBriefing");
	}

	private MockHttpServletResponse get(String task, String user) throws Exception {
		if (user != null) {
			forms.engine().getIdentityService().setAuthenticatedUserId(user);
		}
		var response = new MockHttpServletResponse();
		filter().doFilter(request("/task/" + task + "/form-variables"), response, new MockFilterChain());
		forms.engine().getIdentityService().clearAuthentication();
		return response;
	}

	private BriefingFilter filter() {
		return new BriefingFilter(forms.engine(), new Briefings(forms.engine(),
				name -> name.equals("fillSelfAssessmentBriefing") ? Optional.of(this.briefing) : Optional.empty(),
				(task, user) -> Optional.ofNullable(this.drafts.get(user))));
	}

	private static MockHttpServletRequest request(String path) {
		var request = new MockHttpServletRequest("GET", "/camunda/api/engine/engine/default" + path);
		request.setServletPath("/camunda/api");
		request.setPathInfo("/engine/engine/default" + path);
		return request;
	}

}
