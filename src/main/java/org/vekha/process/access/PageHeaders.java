package org.vekha.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/**
 * Keeps pages and data out of caches, but lets a browser keep the web applications'
 * scripts: over a rural line they take long. Our own pages get a content policy too,
 * where they have no stricter one; the web applications write their own.
 */
class PageHeaders implements HeaderWriter {

	private static final String POLICY_HEADER = "Content-Security-Policy";

	private static final String CONTENT_POLICY = "default-src 'self'; frame-ancestors 'none'; form-action 'self'";

	private final HeaderWriter noCache = new CacheControlHeadersWriter();

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		var path = request.getServletPath();
		if (!path.startsWith("/camunda/") && !response.containsHeader(POLICY_HEADER)) {
			response.setHeader(POLICY_HEADER, CONTENT_POLICY);
		}
		if (!isScript(path)) {
			this.noCache.writeHeaders(request, response);
		}
	}

	private static boolean isScript(String path) {
		return path.startsWith("/camunda/lib/") || path.startsWith("/camunda/assets/") || path.startsWith("/webjars/")
				|| path.startsWith("/camunda/app/") && path.matches(".*\\.(js|css|woff2?|svg|png|ico)");
	}

}
