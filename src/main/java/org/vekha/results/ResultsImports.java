package org.vekha.results;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.ResultChanges;
import org.vekha.identification.Identifications;
import org.vekha.identification.Proposal;
import org.vekha.municipality.Municipalities;
import org.vekha.school.SchoolDirectory;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;
import org.vekha.table.TableFile;

/**
 * Results of assessment procedures that come in as files: read, looked at, and stored
 * whole or not at all.
 */
@Service
@Transactional
public class ResultsImports {

	/** The most schools that anybody looks at one by one. */
	static final int MOST_SHOWN = 1000;

	private static final String CHANGED = "Результаты не сохранены: пока файл ждал, сведения о школах изменились. "
			+ "Ниже – то, что прочитано в нём теперь.";

	private final ResultsImportRepository repository;

	private final ResultsFiles files;

	private final AssessmentResults results;

	private final Identifications identifications;

	private final Schools schools;

	private final Municipalities municipalities;

	private final RowLock lock;

	private final Clock clock;

	ResultsImports(ResultsImportRepository repository, ResultsFiles files, AssessmentResults results,
			Identifications identifications, Schools schools, Municipalities municipalities, RowLock lock,
			Clock clock) {
		this.repository = repository;
		this.files = files;
		this.results = results;
		this.identifications = identifications;
		this.schools = schools;
		this.municipalities = municipalities;
		this.lock = lock;
		this.clock = clock;
	}

	/**
	 * Looks into a file; nothing is kept.
	 * @param listYear the school year for which schools would be identified, or
	 * {@code null} for the one after the newest results
	 * @throws RuleViolation if the file cannot be taken, naming what is wrong with it
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public ResultsReading preview(String municipalityId, TableFile file, SchoolYear listYear) {
		var shown = new FirstSchools(MOST_SHOWN);
		var read = reader(municipalityId).read(file, shown::add);
		read.requireReadable();
		return reading(municipalityId, read, null, shown, listYear);
	}

	/**
	 * Keeps a file with what was read in it, faults included, until the coordinator
	 * decides.
	 * @throws RuleViolation if there are no results in it at all
	 */
	public ResultsImport begin(String municipalityId, TableFile file, String author) {
		var begun = this.repository.save(new ResultsImport(municipalityId, file.name(), author, this.clock.instant(),
				compared(municipalityId, file)));
		this.repository.flush();
		this.files.keep(begun.id(), file.content());
		return begun;
	}

	private ResultsReading compared(String municipalityId, TableFile file) {
		var shown = new FirstSchools(MOST_SHOWN);
		var reader = reader(municipalityId);
		var read = new ReadResults[1];
		var changes = this.results.compare(taker -> read[0] = reader.read(file, result -> {
			shown.add(result);
			hand(result, taker);
		}));
		return reading(municipalityId, read[0], changes, shown, null);
	}

	private ResultsReading reading(String municipalityId, ReadResults read, ResultChanges changes, FirstSchools shown,
			SchoolYear listYear) {
		var year = (listYear != null || read.newest() == null) ? listYear : read.newest().next();
		var proposals = (year == null) ? List.<Proposal>of() : this.identifications.propose(municipalityId, year,
				shown.list().stream().map(SchoolResults::incoming).toList());
		return new ResultsReading(read, changes, shown.list(), year, proposals);
	}

	/** Made before a COPY begins, for nothing can be asked in the midst of it. */
	private Reader reader(String municipalityId) {
		var directory = SchoolDirectory.of(this.schools, municipalityId);
		var newest = SchoolYear.containing(this.municipalities.get(municipalityId).today(this.clock));
		return (file, taker) -> ResultsReader.read(file, directory, newest, taker);
	}

	@Transactional(readOnly = true)
	public ResultsImport get(UUID id) {
		return this.repository.findById(id).orElseThrow(ResultsImports::notFound);
	}

	/**
	 * Takes the coordinator's word that the results are to be stored.
	 * @param listYear the school year for which schools are then identified, or
	 * {@code null} if they are not
	 */
	public void confirm(UUID id, SchoolYear listYear) {
		locked(id).confirm(listYear);
		this.repository.flush();
	}

	/** Drops the file: nothing of it is stored. */
	public void discard(UUID id) {
		locked(id).discard();
		this.files.drop(id);
		this.repository.flush();
	}

	/**
	 * Stores all results of the file. It is read again rather than kept as objects, of
	 * which a region's file would make hundreds of thousands, and goes through COPY into
	 * a table of this transaction, so that a fault in its last row leaves nothing behind.
	 * @return whether they are stored; if not, schools have changed since the file was
	 * read first, and it waits for the coordinator again with what is wrong with it now
	 */
	public boolean store(UUID id) {
		var confirmed = locked(id);
		var stored = this.files.with(id, path -> {
			var file = new TableFile(confirmed.fileName(), path);
			if (record(confirmed.municipalityId(), file)) {
				confirmed.stored();
				return true;
			}
			confirmed.reopen(compared(confirmed.municipalityId(), file).withWarning(CHANGED));
			return false;
		});
		if (stored) {
			this.files.drop(id);
		}
		this.repository.flush();
		return stored;
	}

	private boolean record(String municipalityId, TableFile file) {
		var reader = reader(municipalityId);
		var read = new ReadResults[1];
		this.results.recordAll(taker -> read[0] = reader.read(file, result -> hand(result, taker)),
				() -> read[0].faultless());
		return read[0].faultless();
	}

	private static void hand(ReadResult result, Consumer<AssessmentResult> taker) {
		if (result.school().registered()) {
			taker.accept(result.asResult());
		}
	}

	private ResultsImport locked(UUID id) {
		return this.lock.take(ResultsImport.class, id).orElseThrow(ResultsImports::notFound);
	}

	private static NotFound notFound() {
		return new NotFound("Такой загрузки результатов нет.");
	}

	private interface Reader {

		ReadResults read(TableFile file, Consumer<ReadResult> taker);

	}

}
