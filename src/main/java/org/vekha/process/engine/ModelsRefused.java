package org.vekha.process.engine;

/**
 * The start ends because a model or form cannot be used; the message says which and why.
 */
class ModelsRefused extends RuntimeException {

	ModelsRefused(String message) {
		super(message);
	}

	ModelsRefused(String message, Throwable cause) {
		super(message, cause);
	}

}
