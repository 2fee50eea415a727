package org.vekha.setup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.access.Role;
import org.vekha.school.School;
import org.vekha.school.SchoolDirectory;
import org.vekha.shared.Require;
import org.vekha.table.TableFile;

/**
 * Reads tables of people and holds them against the schools and the users that are there.
 */
final class PersonChecks {

	private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]{2,}");

	/** Who acts for a school and cannot do without. */
	private static final Set<Role> OF_SCHOOLS = EnumSet.of(Role.SCHOOL, Role.PARTNER);

	private static final int LONGEST_SHOWN = 80;

	private final SchoolDirectory directory;

	private final Map<String, School> schools;

	private final Map<String, String> names;

	private final Collection<String> regional;

	/**
	 * Checks against what is there.
	 * @param names the names of those whose logins exist
	 * @param regional the logins of those who watch over several municipalities
	 */
	PersonChecks(List<School> schools, Map<String, String> names, Collection<String> regional) {
		this.directory = new SchoolDirectory(schools);
		this.schools = schools.stream().collect(Collectors.toMap(School::id, school -> school));
		this.names = names;
		this.regional = regional;
	}

	static HeadedTables<PersonColumn> read(TableFile file) {
		return HeadedTables.read(file, PersonColumn.class, PersonColumn::in,
				columns -> (columns.contains(PersonColumn.NAME) || columns.contains(PersonColumn.SURNAME))
						&& (columns.contains(PersonColumn.ROLE) || columns.contains(PersonColumn.POST)),
				"в нём нет списка людей: в строке заголовков нужны столбцы «ФИО» и «Роль».");
	}

	static PersonRow row(HeadedTables.Line<PersonColumn> line) {
		var whole = line.text(PersonColumn.NAME);
		var name = whole.isEmpty() ? Stream.of(PersonColumn.SURNAME, PersonColumn.FIRST_NAME, PersonColumn.PATRONYMIC)
			.map(line::text)
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining(" ")) : whole;
		var role = line.text(PersonColumn.ROLE);
		return new PersonRow(line.place(), name, line.text(PersonColumn.LOGIN),
				role.isEmpty() ? line.text(PersonColumn.POST) : role, line.text(PersonColumn.SCHOOL),
				line.text(PersonColumn.EMAIL));
	}

	/** The rows in their order, with what is wrong with each. */
	List<CheckedPerson> check(List<PersonRow> rows) {
		var logins = new HashMap<String, String>();
		var people = new HashMap<String, String>();
		return rows.stream().map(row -> check(row, logins, people)).toList();
	}

	private CheckedPerson check(PersonRow row, Map<String, String> logins, Map<String, String> people) {
		var faults = new ArrayList<String>();
		var notes = new ArrayList<String>();
		Refusals.of(() -> Require.line(row.name(), "ФИО")).ifPresent(faults::add);
		var roles = EnumSet.noneOf(Role.class);
		Refusals.of(() -> roles.addAll(RoleWords.read(row.roles()))).ifPresent(faults::add);
		var known = roles.equals(EnumSet.of(Role.REGION)) && this.regional.contains(row.login());
		if (known) {
			notes.add("это «%s», кто уже есть: получит доступ к муниципалитету, пароль останется прежним."
				.formatted(shown(this.names.get(row.login()))));
		}
		checkLogin(row, known, logins, faults);
		var school = school(row, roles, faults);
		if (row.email().length() > Require.LONGEST_LINE
				|| !row.email().isEmpty() && !EMAIL.matcher(row.email()).matches()) {
			faults.add("«%s» – не адрес электронной почты.".formatted(shown(row.email())));
		}
		var before = row.name().isEmpty() ? null : people.putIfAbsent(Words.lower(row.name()), row.place());
		if (before != null) {
			notes.add(
					"человек с таким именем в таблице дважды, первый раз – %s: если это он же, оставьте одну строку с обеими ролями."
						.formatted(before));
		}
		return new CheckedPerson(row, roles, school, known, List.copyOf(faults), List.copyOf(notes));
	}

	private void checkLogin(PersonRow row, boolean known, Map<String, String> logins, List<String> faults) {
		if (row.login().isEmpty() && row.name().isEmpty()) {
			return;
		}
		Refusals.of(() -> Logins.check(row.login())).ifPresent(faults::add);
		var before = logins.putIfAbsent(row.login(), row.place());
		if (before != null) {
			faults.add("логин «%s» в таблице дважды, первый раз – %s: укажите другой.".formatted(shown(row.login()),
					before));
		}
		if (!known && this.names.containsKey(row.login())) {
			faults.add("логин «%s» занят, им пользуется «%s»: укажите другой.".formatted(row.login(),
					shown(this.names.get(row.login()))));
		}
	}

	private School school(PersonRow row, Set<Role> roles, List<String> faults) {
		if (row.school().isEmpty()) {
			roles.stream()
				.filter(OF_SCHOOLS::contains)
				.findFirst()
				.ifPresent(role -> faults.add("для роли «%s» укажите школу.".formatted(role.title())));
			return null;
		}
		var found = this.directory.find(null, row.school())
			.or(() -> this.directory.find(row.school(), null))
			.map(this.schools::get);
		if (found.isEmpty()) {
			faults
				.add((this.directory.ambiguous(row.school()) ? "так называются несколько школ, «%s»: укажите код школы."
						: "школы «%s» нет среди записанных: исправьте название или сначала добавьте школу.")
					.formatted(shown(row.school())));
		}
		return found.orElse(null);
	}

	private static String shown(String text) {
		return (text.length() > LONGEST_SHOWN) ? text.substring(0, LONGEST_SHOWN) + "…" : text;
	}

}
