package org.vekha.responsible;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.vekha.responsible.Meaning.Kind;

/**
 * Reads the common vocabulary as it is written in its file.
 */
record VocabularyFile(String resource) {

	List<Wording> wordings() {
		try (var stream = VocabularyFile.class.getResourceAsStream(this.resource)) {
			var wordings = new ArrayList<Wording>();
			var section = "";
			for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.toList()) {
				if (line.startsWith("[")) {
					section = line.substring(1, line.length() - 1);
				}
				else if (!line.isEmpty() && !line.startsWith("#")) {
					add(line, section, wordings);
				}
			}
			return wordings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(String line, String section, List<Wording> wordings) {
		var takesOwner = line.startsWith("+");
		for (var written : (takesOwner ? line.substring(1) : line).split(";")) {
			var parts = written.split("=");
			wordings.add(Wording.of(parts[0].strip(), meaning(section, parts), takesOwner));
		}
	}

	private static Meaning meaning(String section, String[] parts) {
		var kind = Vocabulary.kind(section);
		var named = (kind == Kind.POST) ? List.of(Vocabulary.post(section)) : List.<Post>of();
		if (parts.length == 1) {
			return new Meaning(kind, named);
		}
		var other = List.of(Vocabulary.post(parts[1].strip()));
		return new Meaning(kind, named.isEmpty() ? other : named, other);
	}

}
