/**
 * What is known of the matter of a task: the school that it is about, and what became of
 * it before.
 */
package org.vekha.process.matter;
