package org.vekha.browser;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pictures in the guides: each is one that these tests take. With
 * {@code -Dvekha.guides=update} those in the guides are replaced by those of this run.
 */
final class GuidePictures {

	/** The name in the guide, and the picture of the tests; its number may be any. */
	static final Map<String, String> TAKEN = Map.ofEntries(Map.entry("coordinator-today", "cockpit-today-wide"),
			Map.entry("coordinator-year", "year-1-schools-wide"), Map.entry("coordinator-desk", "desk-1-ticked-wide"),
			Map.entry("school-our-school", "track-*-our-school-small"),
			Map.entry("school-documents", "track-*-documents"),
			Map.entry("curator-my-schools", "track-*-my-schools-wide"),
			Map.entry("expert-review", "track-*-expert1.yurga"),
			Map.entry("administrator-first-steps", "first-steps-2-schools-wide"));

	private static final Path FOLDER = Path.of("docs", "guides", "images");

	private GuidePictures() {
	}

	/**
	 * The pictures of this run by their names in the guides; those not taken are left
	 * out.
	 */
	static Map<String, Path> ofThisRun() throws IOException {
		var found = new TreeMap<String, Path>();
		for (var taken : TAKEN.entrySet()) {
			first(taken.getValue()).ifPresent(file -> found.put(taken.getKey(), file));
		}
		return found;
	}

	static void update(Map<String, Path> pictures) throws IOException {
		if (!"update".equals(System.getProperty("vekha.guides"))) {
			return;
		}
		Files.createDirectories(FOLDER);
		for (var picture : pictures.entrySet()) {
			Files.copy(picture.getValue(), FOLDER.resolve(picture.getKey() + ".png"),
					StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static Optional<Path> first(String name) throws IOException {
		var wanted = FileSystems.getDefault().getPathMatcher("glob:%s.png".formatted(name));
		try (var files = Files.list(Visit.SCREENSHOTS)) {
			return files.filter(file -> wanted.matches(file.getFileName())).sorted().findFirst();
		}
	}

}
