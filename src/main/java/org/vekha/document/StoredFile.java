package org.vekha.document;

/**
 * A file that lies in the folder already, before a document points to it.
 *
 * @param name its cleaned name
 * @param mediaType what it is by its content
 * @param size in bytes
 * @param sha256 the digest of its content
 */
record StoredFile(String name, String mediaType, long size, String sha256) {

}
