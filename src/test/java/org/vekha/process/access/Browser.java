package org.vekha.process.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.Districts;

/**
 * Talks to the running application as a browser or a program does, and follows no
 * redirect by itself.
 */
public final class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final Map<String, String> headers = new HashMap<>();

	private String accepted = "text/html, application/json";

	private final int port;

	private Browser(int port) {
		this.port = port;
	}

	public static Browser at(int port) {
		return new Browser(port);
	}

	/** Logs in and takes the token of the page, as the scripts of our pages do. */
	public static Browser inPage(int port, String user) {
		var browser = at(port);
		browser.logIn(user, Districts.PASSWORD);
		try {
			var token = new ObjectMapper().readTree(browser.get("/web/token").body());
			return browser.header(token.path("header").asText(), token.path("token").asText());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends Basic authentication with every request. */
	public Browser as(String user, String password) {
		var credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
		return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
	}

	public Browser header(String name, String value) {
		this.headers.put(name, value);
		return this;
	}

	/** Wants answers of this kind alone. */
	public Browser accept(String mediaType) {
		this.accepted = mediaType;
		return this;
	}

	/**
	 * Fills in the login page.
	 * @return where the answer leads
	 */
	public String logIn(String user, String password) {
		var token = CSRF.matcher(get("/login").body());
		if (!token.find()) {
			throw new IllegalStateException("The login page carries no token");
		}
		var fields = new LinkedHashMap<>(Map.of("username", user, "password", password, "_csrf", token.group(1)));
		return form("/login", fields).headers().firstValue("Location").orElseThrow();
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path, BodyPublishers.noBody(), "application/json");
	}

	/** Gets the bytes as they go over the line, compressed. */
	public HttpResponse<byte[]> compressed(String path) {
		header("Accept-Encoding", "gzip");
		return send("GET", path, BodyPublishers.noBody(), "application/json", BodyHandlers.ofByteArray());
	}

	public HttpResponse<String> post(String path, String json) {
		return send("POST", path, BodyPublishers.ofString(json), "application/json");
	}

	public HttpResponse<String> put(String path, String json) {
		return send("PUT", path, BodyPublishers.ofString(json), "application/json");
	}

	public HttpResponse<String> delete(String path) {
		return send("DELETE", path, BodyPublishers.noBody(), "application/json");
	}

	public HttpResponse<String> form(String path, Map<String, String> fields) {
		var body = fields.entrySet()
			.stream()
			.map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send("POST", path, BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
	}

	/** Hands in a file with fields beside it. */
	public HttpResponse<String> file(String path, Map<String, String> fields, String fileName, byte[] content) {
		var border = "vekha-border";
		var body = new ByteArrayOutputStream();
		fields.forEach((name,
				value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
					.formatted(border, name, value)
					.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n")
			.formatted(border, fileName)
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8));
		return send("POST", path, BodyPublishers.ofByteArray(body.toByteArray()),
				"multipart/form-data; boundary=" + border);
	}

	private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String type) {
		return send(method, path, body, type, BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(String method, String path, HttpRequest.BodyPublisher body, String type,
			HttpResponse.BodyHandler<T> handler) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)))
			.header("Content-Type", type)
			.header("Accept", this.accepted)
			.method(method, body);
		this.headers.forEach(request::header);
		// The web applications repeat this cookie's value, as their scripts do.
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.ifPresent(token -> request.header("X-XSRF-TOKEN", token));
		try {
			return this.client.send(request.build(), handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
