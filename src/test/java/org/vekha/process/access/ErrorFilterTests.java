package org.vekha.process.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.vekha.shared.NotFound;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ErrorFilterTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void answersWhatEscapedTheRestInterface() throws Exception {
		answer((request, answer) -> {
			throw new ServletException(new IllegalStateException("select secret from table"));
		});
		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(this.response.getContentAsString(UTF_8)).contains("номер обращения").doesNotContain("secret");
	}

	@Test
	void handsOnARefusalThatEscaped() throws Exception {
		answer((request, answer) -> {
			throw new ServletException(new NotFound("Школа не найдена."));
		});
		assertThat(this.response.getStatus()).isEqualTo(404);
		assertThat(this.response.getContentAsString(UTF_8)).contains("Школа не найдена.");
	}

	@Test
	void passesThroughWhatIsNoError() throws Exception {
		answer((request, answer) -> answer.getWriter().write("[]"));
		assertThat(this.response.getContentAsString(UTF_8)).isEqualTo("[]");
	}

	@Test
	void keepsWhatTheWebApplicationsReadFromARefusal() throws Exception {
		answer((request, answer) -> {
			((HttpServletResponse) answer).setStatus(403);
			answer.getOutputStream()
				.print("""
						{"type":"AuthorizationException","message":"The user with id 'x' does not have","resourceId":"1"}""");
		});
		assertThat(this.response.getContentAsString(UTF_8)).contains("\"resourceId\":\"1\"",
				"\"type\":\"AuthorizationException\"", "У вас нет прав на это действие.");
	}

	@Test
	void leavesTheFaultsOfAModelToTheModeler() throws Exception {
		var request = new MockHttpServletRequest("POST", "/engine-rest/deployment/create");
		new ErrorFilter(new ErrorTexts(mock()), new Refusal(new ObjectMapper())).doFilter(request, this.response,
				(ignored, answer) -> {
					((HttpServletResponse) answer).setStatus(400);
					answer.getOutputStream().print("{\"type\":\"ParseException\",\"message\":\"ENGINE-09005 Could\"}");
				});
		assertThat(this.response.getContentAsString(UTF_8)).contains("ENGINE-09005");
	}

	private void answer(FilterChain chain) throws Exception {
		var request = new MockHttpServletRequest("GET", "/engine-rest/task");
		new ErrorFilter(new ErrorTexts(mock()), new Refusal(new ObjectMapper())).doFilter(request, this.response,
				chain);
	}

}
