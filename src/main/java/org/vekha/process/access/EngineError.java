package org.vekha.process.access;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * An error as the engine reported it, with the exception behind it where there was one.
 *
 * @param reason what the server itself gave as the reason
 */
record EngineError(HttpServletRequest request, int status, Map<String, Object> body, String reason,
		Optional<Throwable> exception) {

	String type() {
		return String.valueOf(this.body.getOrDefault("type", ""));
	}

	String message() {
		return String.valueOf(this.body.getOrDefault("message", this.reason));
	}

	boolean hasCode(int code) {
		return this.body.get("code") instanceof Number number && number.intValue() == code;
	}

	/** The exception and its causes, from the outside inwards. */
	Stream<Throwable> chain() {
		return Stream.iterate(this.exception.orElse(null), cause -> cause != null, Throwable::getCause).limit(20);
	}

	<T extends Throwable> Optional<T> cause(Class<T> kind) {
		return chain().filter(kind::isInstance).map(kind::cast).findFirst();
	}

	/** By its name, be it in the answer or behind it: many kinds are known only so. */
	boolean isKind(String simpleName) {
		return type().equals(simpleName) || chain().anyMatch(cause -> isNamed(cause.getClass(), simpleName));
	}

	/** A fault of a model that is being deployed: the Modeler shows it as it is. */
	boolean isModelFault() {
		return type().equals("ParseException") && this.request.getRequestURI().endsWith("/deployment/create");
	}

	private static boolean isNamed(Class<?> kind, String simpleName) {
		return kind != Object.class
				&& (kind.getSimpleName().equals(simpleName) || isNamed(kind.getSuperclass(), simpleName));
	}

}
