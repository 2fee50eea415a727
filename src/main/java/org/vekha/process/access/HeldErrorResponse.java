package org.vekha.process.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Holds an error back, so that it can be put into other words; everything else passes
 * through unbuffered.
 */
class HeldErrorResponse extends HttpServletResponseWrapper {

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private String reason = "";

	private PrintWriter writer;

	HeldErrorResponse(HttpServletResponse response) {
		super(response);
	}

	boolean isError() {
		return getStatus() >= SC_BAD_REQUEST;
	}

	byte[] body() {
		if (this.writer != null) {
			this.writer.flush();
		}
		return this.held.toByteArray();
	}

	String reason() {
		return this.reason;
	}

	@Override
	public void sendError(int status) {
		sendError(status, "");
	}

	@Override
	public void sendError(int status, String reason) {
		setStatus(status);
		this.reason = reason;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return isError() ? new Holding() : super.getOutputStream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (!isError()) {
			return super.getWriter();
		}
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.held, StandardCharsets.UTF_8));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		if (!isError()) {
			super.flushBuffer();
		}
	}

	private final class Holding extends ServletOutputStream {

		@Override
		public void write(int content) {
			HeldErrorResponse.this.held.write(content);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
