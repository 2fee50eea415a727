package org.vekha.process.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than any form with its file: the engine would read it into
 * memory first.
 */
class BodyLimitFilter extends OncePerRequestFilter {

	/** A file of 20 MB takes a third more inside a form, which has other fields, too. */
	static final long LARGEST = 30L * 1024 * 1024;

	private final Refusal refusal;

	BodyLimitFilter(Refusal refusal) {
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > LARGEST) {
			this.refusal.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "FileTooLarge",
					"Слишком много данных: файл может быть не больше 20 МБ. Уменьшите его, например уберите рисунки.");
		}
		else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			this.refusal.write(response, HttpStatus.LENGTH_REQUIRED, "LengthRequired",
					"Укажите длину запроса в заголовке Content-Length.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
