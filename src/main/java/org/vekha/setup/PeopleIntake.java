package org.vekha.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.access.Account;
import org.vekha.access.Accounts;
import org.vekha.access.MunicipalAccounts;
import org.vekha.access.NewAccount;
import org.vekha.access.Role;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;
import org.vekha.table.TableFile;
import org.vekha.table.TableRefused;

/**
 * Takes the people of a municipality from a table or a form: shown first, and registered
 * all or none, each with a first password of their own.
 */
@Service
@Transactional
public class PeopleIntake {

	private static final Set<String> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR.group(),
			Accounts.ENGINE_ADMINISTRATORS);

	private final Municipalities municipalities;

	private final Schools schools;

	private final Accounts accounts;

	private final MunicipalAccounts people;

	private final RowLock lock;

	PeopleIntake(Municipalities municipalities, Schools schools, Accounts accounts, MunicipalAccounts people,
			RowLock lock) {
		this.municipalities = municipalities;
		this.schools = schools;
		this.accounts = accounts;
		this.people = people;
		this.lock = lock;
	}

	/** What the file says, held against what is there; nothing is stored. */
	@Transactional(readOnly = true)
	public ReadTable<CheckedPerson> read(String municipalityId, TableFile file) {
		var id = this.municipalities.get(municipalityId).id();
		var tables = PersonChecks.read(file);
		var rows = tables.lines().stream().map(PersonChecks::row).toList();
		// A form with the posts printed in it need not be filled in as a whole
		var named = rows.stream().filter(row -> !row.blank()).toList();
		var skipped = new ArrayList<>(tables.skipped());
		rows.stream().filter(PersonRow::blank).map(row -> row.place() + ": нет ФИО").forEach(skipped::add);
		if (named.isEmpty()) {
			throw new TableRefused(file, "в нём нет ни одного человека: заполните столбец «ФИО».");
		}
		return new ReadTable<>(tables.columns(), skipped, checked(id, named));
	}

	/** The rows as they are corrected by now; nothing is stored. */
	@Transactional(readOnly = true)
	public ReadTable<CheckedPerson> check(String municipalityId, List<PersonRow> rows) {
		Refusals.requireRows(rows);
		return new ReadTable<>(List.of(), List.of(), checked(this.municipalities.get(municipalityId).id(), rows));
	}

	/**
	 * Registers all of the people.
	 * @return their first passwords, which nobody can look up later
	 * @throws RuleViolation if anything is wrong with one of the rows; nobody is
	 * registered then
	 */
	public List<HandedPassword> register(String municipalityId, List<PersonRow> rows) {
		Refusals.requireRows(rows);
		this.lock.take(Municipality.class, municipalityId).orElseThrow(() -> new NotFound("Муниципалитет не найден."));
		var checked = checked(municipalityId, rows);
		Refusals.requireNone(checked);
		var accounts = new ArrayList<NewAccount>();
		var handed = new ArrayList<HandedPassword>();
		for (var person : checked) {
			var row = person.row();
			if (person.known()) {
				this.accounts.admit(row.login(), municipalityId);
				continue;
			}
			var password = InitialPasswords.without(row.login(), row.name(), row.email());
			accounts.add(new NewAccount(row.login(), row.name(), row.email().isEmpty() ? null : row.email(), password,
					groups(person)));
			handed.add(new HandedPassword(row.name(), row.login(), password, titles(person),
					(person.school() != null) ? person.school().shortName() : null));
		}
		this.people.register(municipalityId, accounts);
		return handed;
	}

	/**
	 * Gives people of the municipality new passwords in place of those that got lost.
	 * @throws RuleViolation if one of them is an administrator, who gets none here
	 */
	public List<HandedPassword> renew(String municipalityId, List<String> logins) {
		Refusals.requireRows(logins);
		var wanted = new LinkedHashSet<>(logins);
		var found = this.people.find(this.municipalities.get(municipalityId).id(), wanted);
		if (found.size() < wanted.size()) {
			found.stream().map(Account::userId).forEach(wanted::remove);
			throw new NotFound("В этом муниципалитете нет пользователя «%s».".formatted(String.join("», «", wanted)));
		}
		if (found.stream().flatMap(account -> account.groups().stream()).anyMatch(ADMINISTRATORS::contains)) {
			throw new RuleViolation("Пароль администратора меняют не здесь, а в приложении «Администрирование».");
		}
		var schools = this.schools.ofMunicipality(municipalityId);
		return found.stream().map(account -> renew(account, schools)).toList();
	}

	private HandedPassword renew(Account account, List<School> schools) {
		var password = InitialPasswords.without(account.userId(), account.name(), account.email());
		this.people.givePassword(account.userId(), password);
		return new HandedPassword(account.name(), account.userId(), password, titles(account.groups()),
				schools.stream()
					.filter(school -> account.groups().contains(school.group()))
					.map(School::shortName)
					.findFirst()
					.orElse(null));
	}

	private List<CheckedPerson> checked(String municipalityId, List<PersonRow> rows) {
		var completed = Logins.complete(rows, municipalityId, this.accounts::namesOf);
		var names = this.accounts.namesOf(completed.stream().map(PersonRow::login).collect(Collectors.toSet()));
		return new PersonChecks(this.schools.present(municipalityId), names, this.accounts.members(Role.REGION.group()))
			.check(completed);
	}

	private static Set<String> groups(CheckedPerson person) {
		var roles = person.roles().stream().map(Role::group);
		return Stream.concat(roles, Stream.ofNullable(person.school()).map(School::group)).collect(Collectors.toSet());
	}

	private static String titles(CheckedPerson person) {
		return person.roles().stream().map(Role::title).collect(Collectors.joining(", "));
	}

	/** The roles among the groups, in words. */
	public static String titles(List<String> groups) {
		return Stream.of(Role.values())
			.filter(role -> groups.contains(role.group()))
			.map(Role::title)
			.collect(Collectors.joining(", "));
	}

}
