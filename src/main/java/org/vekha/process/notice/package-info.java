/**
 * Tells people before their tasks are due, and signals when they are late.
 */
package org.vekha.process.notice;
