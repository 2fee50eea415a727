package org.vekha;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Documents as municipalities have them, which lie beside the project where it is
 * developed; a test that reads them is skipped where they are missing.
 */
public final class SharedMaterial {

	private SharedMaterial() {
	}

	public static Path file(String path) {
		var file = Path.of(System.getProperty("vekha.shared", "../shared")).resolve(path);
		assumeTrue(Files.exists(file), () -> file + " is not there");
		return file;
	}

}
