package org.vekha.process.access;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets a page of the web applications run its own scripts. They keep the nonce for the
 * scripts in one place for all requests, so that any other request between the header and
 * the body of a page changes it: the browser then runs no script, and the page stays
 * blank. The header is given the nonce that stands in the page.
 */
class PageNonce extends OncePerRequestFilter {

	private static final String POLICY_HEADER = "Content-Security-Policy";

	private static final Pattern PAGE = Pattern.compile("/camunda/app/\\w+/\\w+/(index\\.html)?");

	private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([\\w-]+)\"");

	private static final Pattern IN_HEADER = Pattern.compile("'nonce-[\\w-]+'");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PAGE.matcher(request.getServletPath()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		var nonce = IN_PAGE.matcher(new String(page.getContentAsByteArray(), UTF_8));
		var policy = page.getHeader(POLICY_HEADER);
		if (policy != null && nonce.find()) {
			var own = Matcher.quoteReplacement("'nonce-%s'".formatted(nonce.group(1)));
			page.setHeader(POLICY_HEADER, IN_HEADER.matcher(policy).replaceAll(own));
		}
		page.copyBodyToResponse();
	}

}
