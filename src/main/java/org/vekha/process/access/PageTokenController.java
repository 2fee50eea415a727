package org.vekha.process.access;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands scripts of our pages the token without which {@code /web} changes nothing.
 */
@RestController
@Hidden
class PageTokenController {

	@GetMapping("/web/token")
	Map<String, String> token(CsrfToken token) {
		return Map.of("header", token.getHeaderName(), "token", token.getToken());
	}

}
