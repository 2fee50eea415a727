package org.vekha.process.intake;

import java.util.UUID;

import org.vekha.intake.RoadmapImports;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;

import org.springframework.stereotype.Component;

/**
 * What models ask about a road map that was handed in.
 */
@Component
class RoadmapImportAnswers implements RecordKind {

	private final RoadmapImports imports;

	private final KeyText keys;

	RoadmapImportAnswers(RoadmapImports imports, KeyText keys) {
		this.imports = imports;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.ROADMAP_IMPORT;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.imports.get(id).municipalityId();
	}

	/** For instance «Юрга · 2026/2027 · загрузка дорожной карты». */
	@Override
	public String keyOf(UUID id) {
		var handedIn = this.imports.get(id);
		return this.keys.of(handedIn.municipalityId(), handedIn.schoolYear(), "загрузка дорожной карты");
	}

	/** The coordinator who handed in the road map. */
	@Answers("people.roadmapImporter")
	public String author(String roadmapImportId) {
		return this.imports.get(UUID.fromString(roadmapImportId)).author();
	}

}
