package org.vekha.process.engine;

/**
 * Something that the engine's database must hold before anybody may log in. It is done at
 * every start, so it can be repeated.
 */
@FunctionalInterface
public interface StartupStep {

	void apply();

}
