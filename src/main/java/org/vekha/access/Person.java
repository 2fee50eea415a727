package org.vekha.access;

/**
 * Somebody who can be chosen for a task.
 */
public record Person(String userId, String name) {

}
