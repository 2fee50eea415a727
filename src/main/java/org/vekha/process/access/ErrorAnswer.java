package org.vekha.process.access;

/**
 * An error as the user gets it.
 *
 * @param type the kind of error, which the web applications look at
 * @param message what has happened and what to do, in Russian
 */
record ErrorAnswer(int status, String type, String message) {

}
