package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guides for those who work with Vekha: a page each, with pictures that the browser
 * tests take.
 */
class GuidesTests {

	private static final Path FOLDER = Path.of("docs", "guides");

	private static final int LINES_OF_A_PAGE = 65;

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(images/([\\w-]+)\\.png\\)");

	@ParameterizedTest
	@MethodSource("guides")
	void isOnePage(Path guide) throws IOException {
		assertThat(Files.readAllLines(guide)).hasSizeLessThan(LINES_OF_A_PAGE);
	}

	@Test
	void showNoPictureThatNobodyTakesAndHaveNoneThatNobodyShows() throws IOException {
		var shown = new ArrayList<String>();
		for (var guide : guides().toList()) {
			PICTURE.matcher(Files.readString(guide)).results().forEach(found -> shown.add(found.group(1)));
		}
		assertThat(shown).containsExactlyInAnyOrderElementsOf(GuidePictures.TAKEN.keySet());
		assertThat(names(FOLDER.resolve("images"))).containsExactlyInAnyOrderElementsOf(shown);
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString().replace(".png", "")).toList();
		}
	}

	private static Stream<Path> guides() throws IOException {
		try (var files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
		}
	}

}
