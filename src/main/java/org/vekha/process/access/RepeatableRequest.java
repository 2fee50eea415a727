package org.vekha.process.access;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A small request whose body can be read more than once.
 */
class RepeatableRequest extends HttpServletRequestWrapper {

	private final byte[] body;

	RepeatableRequest(HttpServletRequest request, int longest) throws IOException {
		super(request);
		this.body = request.getInputStream().readNBytes(longest);
	}

	@Override
	public ServletInputStream getInputStream() {
		var content = new ByteArrayInputStream(this.body);
		return new ServletInputStream() {
			@Override
			public int read() {
				return content.read();
			}

			@Override
			public boolean isFinished() {
				return content.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new UnsupportedOperationException();
			}
		};
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

}
