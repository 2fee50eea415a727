package org.vekha.document;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file of a document, as it was at one time.
 *
 * @param number counts from 1
 * @param fileName the name under which it is given out
 * @param mediaType what it is by its content
 * @param size in bytes
 * @param sha256 the digest of its content, under which it is kept
 * @param author the id of the user who handed it in
 * @param addedAt when that was
 */
@Embeddable
public record DocumentVersion(int number, String fileName, String mediaType, @Column(name = "file_size") long size,
		String sha256, String author, Instant addedAt) {

}
