package org.vekha.table;

import java.nio.file.Path;

/**
 * A file that somebody handed in.
 *
 * @param name the name that it had there, which errors tell
 * @param content where it lies
 */
public record TableFile(String name, Path content) {

}
