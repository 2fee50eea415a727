package org.vekha.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.table.Documents;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;

/**
 * Prints tables of road maps for the tests, and reads them.
 */
class PrintedRoadmaps {

	static final String HEADER = "№ п/п | Мероприятия | Сроки | Ответственные";

	private final Documents documents;

	PrintedRoadmaps(Path folder) {
		this.documents = new Documents(folder);
	}

	/** In a Word file below the heading of a plan. */
	PrintedRoadmap word(String... rows) {
		return read(this.documents.word("План мероприятий на 2021 год", rows));
	}

	/** In a Word file with this body, in Word's own words. */
	PrintedRoadmap wordBody(String body) {
		return read(this.documents.wordBody(body));
	}

	PrintedRoadmap excel(List<String> merged, String... rows) {
		return read(this.documents.excel(merged, rows));
	}

	PrintedRoadmap csv(byte[] content) {
		return read(this.documents.csv(content));
	}

	static PrintedRoadmap read(TableFile file) {
		return RoadmapTables.read(file, TableReader.read(file));
	}

	/** A row in Word's own words. */
	static String row(String... texts) {
		return "<w:tr>" + Stream.of(texts).map(text -> cell(1, text)).collect(Collectors.joining()) + "</w:tr>";
	}

	/** A cell as wide as so many columns, in Word's own words. */
	static String cell(int width, String text) {
		return "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
			.formatted(width, text);
	}

}
