package org.vekha.export;

/**
 * A road map as a file.
 *
 * @param name the name under which it is saved
 */
record RoadmapFile(String name, String mediaType, byte[] content) {

}
