package org.vekha.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;
import org.vekha.table.TableFile;

/**
 * Takes the schools of a municipality from a table or a form: shown first, and stored
 * whole or not at all.
 */
@Service
@Transactional
public class SchoolIntake {

	/** Leaves room for the prefix of the school's group. */
	private static final int LONGEST_ID = 45;

	private final MunicipalSetup setup;

	private final Municipalities municipalities;

	private final Schools schools;

	private final TravelBreaks breaks;

	private final RowLock lock;

	SchoolIntake(MunicipalSetup setup, Municipalities municipalities, Schools schools, TravelBreaks breaks,
			RowLock lock) {
		this.setup = setup;
		this.municipalities = municipalities;
		this.schools = schools;
		this.breaks = breaks;
		this.lock = lock;
	}

	/** What the file says, held against the schools that are there; nothing is stored. */
	@Transactional(readOnly = true)
	public ReadTable<CheckedSchool> read(String municipalityId, TableFile file) {
		var known = known(municipalityId);
		var tables = SchoolChecks.read(file);
		var rows = new SchoolChecks(known).check(tables.lines().stream().map(SchoolChecks::row).toList());
		return new ReadTable<>(tables.columns(), tables.skipped(), rows);
	}

	/** The rows as they are corrected by now; nothing is stored. */
	@Transactional(readOnly = true)
	public ReadTable<CheckedSchool> check(String municipalityId, List<SchoolRow> rows) {
		Refusals.requireRows(rows);
		return new ReadTable<>(List.of(), List.of(), new SchoolChecks(known(municipalityId)).check(rows));
	}

	/**
	 * Stores all of the rows.
	 * @throws RuleViolation if anything is wrong with one of them; nothing is stored then
	 */
	public List<School> store(String municipalityId, List<SchoolRow> rows) {
		Refusals.requireRows(rows);
		// Two who import the same list at once must not both find it new
		this.lock.take(Municipality.class, municipalityId).orElseThrow(() -> new NotFound("Муниципалитет не найден."));
		var known = known(municipalityId);
		var checked = new SchoolChecks(known).check(rows);
		Refusals.requireNone(checked);
		var byId = known.stream().collect(Collectors.toMap(School::id, school -> school));
		var taken = new HashSet<>(this.schools.idsStartingWith(municipalityId + "-"));
		return checked.stream().map(school -> store(municipalityId, school, byId, taken)).toList();
	}

	private School store(String municipalityId, CheckedSchool checked, Map<String, School> known, Set<String> taken) {
		var row = checked.row();
		var code = row.code().isEmpty() ? null : row.code();
		var before = known.get(checked.known());
		var school = (before != null) ? this.setup.enrol(before.id(), municipalityId, before.name(), before.shortName(),
				(code != null) ? code : before.code(), (checked.pupils() != null) ? checked.pupils() : before.pupils())
				: this.setup.enrol(newId(municipalityId, row.shortName(), taken), municipalityId, row.name(),
						row.shortName(), code, checked.pupils());
		if (!checked.breaks().isEmpty()) {
			this.breaks.set(school.id(), checked.breaks());
		}
		return school;
	}

	private static String newId(String municipalityId, String shortName, Set<String> taken) {
		var first = id(municipalityId, shortName);
		var id = first;
		for (int number = 2; !taken.add(id); number++) {
			id = "%s-%d".formatted(first, number);
		}
		return id;
	}

	private static String id(String municipalityId, String shortName) {
		var key = Words.key(shortName, LONGEST_ID - 5 - municipalityId.length());
		return "%s-%s".formatted(municipalityId, key.isEmpty() ? "school" : key);
	}

	private List<School> known(String municipalityId) {
		return this.schools.present(this.municipalities.get(municipalityId).id());
	}

}
