package org.vekha.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives road maps out as files, to those who follow the whole of them.
 */
@Service
@Transactional(readOnly = true)
class RoadmapExports {

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final Schools schools;

	private final Municipalities municipalities;

	private final RoadmapReaders readers;

	private final Clock clock;

	RoadmapExports(Roadmaps roadmaps, ActivityParts parts, Schools schools, Municipalities municipalities,
			RoadmapReaders readers, Clock clock) {
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.schools = schools;
		this.municipalities = municipalities;
		this.readers = readers;
		this.clock = clock;
	}

	/**
	 * The road map as it stands now.
	 * @param userId who asks for it
	 * @throws org.vekha.shared.NotFound if there is none, or none for this user
	 */
	RoadmapFile export(UUID roadmapId, FileFormat format, String userId) {
		var roadmap = this.roadmaps.get(roadmapId);
		this.readers.requireReader(userId, roadmap.municipalityId());
		var municipality = this.municipalities.get(roadmap.municipalityId());
		var out = new ByteArrayOutputStream();
		try {
			format.write(sheet(roadmap, municipality), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var name = "Дорожная карта %s, %s.%s".formatted(roadmap.schoolYear().toString().replace('/', '-'),
				municipality.shortName(), format.extension());
		return new RoadmapFile(name, format.mediaType(), out.toByteArray());
	}

	private RoadmapSheet sheet(Roadmap roadmap, Municipality municipality) {
		var reported = this.parts.ofRoadmap(roadmap.id());
		var schoolIds = reported.stream().map(ActivityPart::schoolId).filter(Objects::nonNull).distinct().toList();
		var names = this.schools.get(schoolIds).stream().collect(Collectors.toMap(School::id, School::shortName));
		var today = municipality.today(this.clock);
		var stated = new StatedRows(reported.stream().collect(Collectors.groupingBy(ActivityPart::activityId)), names,
				today);
		return RoadmapSheet.of(roadmap.title(),
				"%s. Состояние на %s".formatted(municipality.name(), today.format(Period.DATE)), roadmap.columns(),
				this.roadmaps.activities(roadmap.id()).stream().map(stated::of).toList());
	}

}
