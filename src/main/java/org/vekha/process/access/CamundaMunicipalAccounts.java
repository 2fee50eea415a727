package org.vekha.process.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.IdentityService;
import org.vekha.access.Account;
import org.vekha.access.MunicipalAccounts;
import org.vekha.access.NewAccount;
import org.vekha.process.engine.AsSystem;
import org.vekha.shared.NotFound;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts in the engine's identity service, and reads its tables: the engine
 * would be asked once for each person for their groups.
 */
@Component
@Transactional
class CamundaMunicipalAccounts implements MunicipalAccounts {

	private static final String PEOPLE = """
			select person.id_, person.email_,
				coalesce(nullif(trim(concat_ws(' ', person.first_, person.last_)), ''), person.id_) as name,
				array(select membership.group_id_ from act_id_membership membership
					where membership.user_id_ = person.id_ order by membership.group_id_) as groups
			from act_id_user person join act_id_tenant_member worker on worker.user_id_ = person.id_
			where worker.tenant_id_ = :municipality
			""";

	private static final String HEADCOUNT = """
			select worker.tenant_id_, membership.group_id_, count(*) as people
			from act_id_tenant_member worker join act_id_membership membership on membership.user_id_ = worker.user_id_
			group by worker.tenant_id_, membership.group_id_
			""";

	private final IdentityService identities;

	private final AsSystem asSystem;

	private final NamedParameterJdbcTemplate database;

	CamundaMunicipalAccounts(IdentityService identities, AsSystem asSystem, NamedParameterJdbcTemplate database) {
		this.identities = identities;
		this.asSystem = asSystem;
		this.database = database;
	}

	@Override
	public void register(String municipalityId, List<NewAccount> accounts) {
		this.asSystem.run(() -> accounts.forEach(account -> register(municipalityId, account)));
	}

	private void register(String municipalityId, NewAccount account) {
		var user = this.identities.newUser(account.userId());
		user.setFirstName(account.name());
		user.setLastName("");
		user.setEmail(account.email());
		user.setPassword(account.password());
		this.identities.saveUser(user);
		account.groups().forEach(group -> this.identities.createMembership(account.userId(), group));
		this.identities.createTenantUserMembership(municipalityId, account.userId());
	}

	@Override
	public void givePassword(String userId, String password) {
		this.asSystem.run(() -> {
			var user = this.identities.createUserQuery().userId(userId).singleResult();
			if (user == null) {
				throw new NotFound("Пользователь «%s» не найден.".formatted(userId));
			}
			user.setPassword(password);
			this.identities.saveUser(user);
		});
	}

	@Override
	@Transactional(readOnly = true)
	public List<Account> page(String municipalityId, int page) {
		return this.database.query(PEOPLE + " order by name, person.id_ limit :most offset :first",
				Map.of("municipality", municipalityId, "most", PAGE_SIZE, "first", page * PAGE_SIZE),
				(row, number) -> account(row));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Account> find(String municipalityId, Collection<String> userIds) {
		return userIds.isEmpty() ? List.of()
				: this.database.query(PEOPLE + " and person.id_ in (:users) order by name, person.id_",
						Map.of("municipality", municipalityId, "users", userIds), (row, number) -> account(row));
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, Map<String, Integer>> headcount() {
		var counts = new TreeMap<String, Map<String, Integer>>();
		this.database.query(HEADCOUNT, row -> {
			counts.computeIfAbsent(row.getString("tenant_id_"), id -> new TreeMap<>())
				.put(row.getString("group_id_"), row.getInt("people"));
		});
		return counts;
	}

	private static Account account(ResultSet row) throws SQLException {
		Array groups = row.getArray("groups");
		return new Account(row.getString("id_"), row.getString("name"), row.getString("email_"),
				List.of((String[]) groups.getArray()));
	}

}
