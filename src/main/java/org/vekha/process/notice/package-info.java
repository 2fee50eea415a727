/**
 * Tells people before their tasks are due, signals when they are late, and says what was
 * done without them.
 */
package org.vekha.process.notice;
