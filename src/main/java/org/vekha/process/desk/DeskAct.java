package org.vekha.process.desk;

/**
 * What is done with one of the ticked tasks. It refuses in words, and then has changed
 * nothing.
 */
@FunctionalInterface
interface DeskAct {

	void on(DeskTask task, DeskScope scope);

}
