package org.vekha.process.access;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PageNonceTests {

	private static final String POLICY = "Content-Security-Policy";

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void givesTheHeaderTheNonceThatAnotherRequestPutIntoThePage() throws Exception {
		load("/camunda/app/tasklist/default/", "<script nonce=\"later_2-b\"></script>");
		assertThat(this.response.getHeader(POLICY)).isEqualTo("script-src 'nonce-later_2-b' 'self'");
		assertThat(this.response.getContentAsString()).isEqualTo("<script nonce=\"later_2-b\"></script>");
	}

	@Test
	void leavesWhatHasNoNonceAsItIs() throws Exception {
		load("/camunda/app/cockpit/default/", "<p>");
		assertThat(this.response.getHeader(POLICY)).isEqualTo("script-src 'nonce-first' 'self'");
		assertThat(this.response.getContentAsString()).isEqualTo("<p>");
	}

	@Test
	void looksOnlyIntoPages() throws Exception {
		load("/camunda/app/tasklist/scripts/config.js", "<script nonce=\"later\"></script>");
		assertThat(this.response.getHeader(POLICY)).isEqualTo("script-src 'nonce-first' 'self'");
	}

	private void load(String path, String body) throws Exception {
		var request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		new PageNonce().doFilter(request, this.response, (ignored, answer) -> {
			((HttpServletResponse) answer).setHeader(POLICY, "script-src 'nonce-first' 'self'");
			answer.getWriter().write(body);
		});
	}

}
