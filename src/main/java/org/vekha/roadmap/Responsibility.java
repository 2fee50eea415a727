package org.vekha.roadmap;

/**
 * One body of those that a row names, and how it takes part.
 */
public record Responsibility(Body body, Mode mode) {

}
