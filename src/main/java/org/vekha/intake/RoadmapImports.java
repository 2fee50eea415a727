package org.vekha.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.responsible.Dictionaries;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;
import org.vekha.table.TableFile;

/**
 * Road maps that come in: from a file, or from the year before. Each is stored whole,
 * once the coordinator has confirmed it, or not at all.
 */
@Service
@Transactional
public class RoadmapImports {

	private static final String UNTITLED = "Дорожная карта на %s учебный год";

	private static final String REPLACED = "На %s учебный год уже есть проект (мероприятий: %d, из них перенесённых: "
			+ "%d): он будет заменён.";

	private final RoadmapImportRepository repository;

	private final RoadmapReader reader;

	private final Dictionaries dictionaries;

	private final Roadmaps roadmaps;

	private final RoadmapTurnover turnover;

	private final Schools schools;

	private final RowLock lock;

	private final Clock clock;

	RoadmapImports(RoadmapImportRepository repository, RoadmapReader reader, Dictionaries dictionaries,
			Roadmaps roadmaps, RoadmapTurnover turnover, Schools schools, RowLock lock, Clock clock) {
		this.repository = repository;
		this.reader = reader;
		this.dictionaries = dictionaries;
		this.roadmaps = roadmaps;
		this.turnover = turnover;
		this.schools = schools;
		this.lock = lock;
		this.clock = clock;
	}

	/**
	 * Reads a road map from a file.
	 * @throws org.vekha.table.TableRefused if the file cannot be taken
	 * @throws RuleViolation if that year's road map can no longer be replaced
	 */
	public RoadmapImport read(RoadmapRequest request, TableFile file) {
		requireReplaceable(request);
		var read = this.reader.read(request.municipalityId(), request.plan(), file);
		var rows = IntStream.range(0, read.rows().size())
			.mapToObj(index -> ImportRow.of(index + 1, read.rows().get(index)))
			.toList();
		var title = titleOf(request, read.title());
		var warnings = new ArrayList<>(replaced(request, title));
		warnings.addAll(read.warnings());
		return this.repository.save(new RoadmapImport(request, title, "файл «%s»".formatted(file.name()),
				read.columns(), rows, warnings, this.clock.instant()));
	}

	/**
	 * Takes the municipal road map of another school year, its dates moved with their
	 * meaning.
	 * @throws RuleViolation if that year is no earlier one or has none, or the road map
	 * of the year that is asked for can no longer be replaced
	 */
	public RoadmapImport rollOver(RoadmapRequest request, SchoolYear from) {
		if (from.compareTo(request.schoolYear()) >= 0) {
			throw new RuleViolation("Дорожную карту на %s учебный год можно перенести только из более раннего года, "
				.formatted(request.schoolYear()) + "а указан %s: исправьте год.".formatted(from));
		}
		requireReplaceable(request);
		var earlier = this.roadmaps.municipal(request.municipalityId(), from)
			.orElseThrow(() -> new RuleViolation(
					"Дорожной карты на %s учебный год нет: выберите другой год или файл.".formatted(from)));
		var draft = this.turnover.draft(earlier.id(), request.schoolYear());
		var rows = draft.rows();
		var moved = IntStream.range(0, rows.size())
			.mapToObj(index -> ImportRow.of(index + 1, rows.get(index),
					RowWarnings.ofDeadline(rows.get(index).deadline(), draft.period())))
			.toList();
		var title = (request.title() != null) ? request.title() : draft.title();
		return this.repository.save(new RoadmapImport(request.over(draft.period()), title,
				"дорожная карта на %s учебный год".formatted(from), draft.columns(), moved, replaced(request, title),
				this.clock.instant()));
	}

	@Transactional(readOnly = true)
	public RoadmapImport get(UUID id) {
		return this.repository.findById(id).orElseThrow(RoadmapImports::notFound);
	}

	/**
	 * Applies corrections; who turned out to be meant by a phrase is remembered.
	 * @param title the road map's other name, or {@code null} to leave it as it is
	 */
	public void correct(UUID id, String title, List<RowCorrection> corrections) {
		var known = lock(id);
		corrections.forEach(correction -> remember(known.municipalityId(), correction));
		requireOwnSchools(known, corrections);
		if (title != null) {
			known.rename(title);
		}
		var rows = new ImportRows(this.reader.rowsOf(known.municipalityId(), known.plan()), known.resultsExpected());
		known.correct(rows.corrected(known.rows(), corrections));
	}

	/**
	 * Stores the road map.
	 * @throws RuleViolation if a row needs a decision first, or that year's road map can
	 * no longer be replaced
	 */
	public Roadmap store(UUID id) {
		var known = lock(id);
		var roadmap = this.roadmaps.store(known.confirmed());
		known.stored(roadmap.id());
		return roadmap;
	}

	public void discard(UUID id) {
		lock(id).discard();
	}

	/** Says no before anybody has worked through the rows. */
	private void requireReplaceable(RoadmapRequest request) {
		if (request.kind() == RoadmapKind.MUNICIPAL) {
			this.roadmaps.municipal(request.municipalityId(), request.schoolYear())
				.ifPresent(Roadmap::requireReplaceable);
		}
	}

	private void remember(String municipalityId, RowCorrection correction) {
		RowCorrection.inRow(correction.row(), () -> {
			correction.posts()
				.forEach((phrase, post) -> this.dictionaries.remember(municipalityId, phrase, List.of(post)));
			return null;
		});
	}

	/** Tells of the draft that this one takes the place of once it is confirmed. */
	private List<String> replaced(RoadmapRequest request, String title) {
		return this.roadmaps.of(request.municipalityId(), request.schoolYear(), request.kind())
			.stream()
			.filter(earlier -> request.kind() == RoadmapKind.MUNICIPAL || earlier.title().equals(title))
			.map(earlier -> {
				var rows = this.roadmaps.activities(earlier.id());
				var carried = rows.stream().filter(row -> row.content().carried()).count();
				return REPLACED.formatted(request.schoolYear(), rows.size(), carried);
			})
			.toList();
	}

	private void requireOwnSchools(RoadmapImport known, List<RowCorrection> corrections) {
		var own = this.schools.ofMunicipality(known.municipalityId()).stream().map(School::id).toList();
		for (var correction : corrections) {
			if (!own.containsAll(correction.circle().schools())) {
				throw new RuleViolation("Строка %d: выбрана школа другого муниципалитета.".formatted(correction.row()));
			}
		}
	}

	private static String titleOf(RoadmapRequest request, String printed) {
		if (request.title() != null) {
			return request.title();
		}
		return (printed != null && !printed.isBlank()) ? printed : UNTITLED.formatted(request.schoolYear());
	}

	private RoadmapImport lock(UUID id) {
		return this.lock.take(RoadmapImport.class, id).orElseThrow(RoadmapImports::notFound);
	}

	private static NotFound notFound() {
		return new NotFound("Загрузка дорожной карты не найдена.");
	}

}
