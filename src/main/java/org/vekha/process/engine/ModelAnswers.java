package org.vekha.process.engine;

/**
 * A bean with methods that {@link Answers answer} models. Every area of the processes has
 * its own.
 */
public interface ModelAnswers {

}
