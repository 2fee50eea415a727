package org.vekha.process.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.overview.Today.Contact;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds whom to call about tasks, for many of them at once.
 */
@Component
class TodayContacts {

	private static final String NONE = "-";

	/** Of a group, as many as somebody would call. */
	private static final int MOST_OF_GROUP = 2;

	private static final String PEOPLE = """
			with found as (
				select person.id_, trim(concat(person.first_, ' ', person.last_)) as name, person.email_,
					membership.group_id_,
					row_number() over (partition by membership.group_id_ order by person.last_, person.id_) as place
				from act_id_user person
				join act_id_tenant_member admitted on admitted.user_id_ = person.id_
					and admitted.tenant_id_ = :municipality
				join act_id_membership membership on membership.user_id_ = person.id_
				where person.id_ in (:users) or membership.group_id_ in (:groups)
			)
			select found.* from found where found.place <= :most or found.id_ in (:users) order by group_id_, place
			""";

	private final NamedParameterJdbcTemplate database;

	private final Accounts accounts;

	TodayContacts(NamedParameterJdbcTemplate database, Accounts accounts) {
		this.database = database;
		this.accounts = accounts;
	}

	/** Whom to call about tasks of these people and groups. */
	Directory of(String municipalityId, Collection<String> users, Collection<String> groups) {
		var people = new HashMap<String, List<Found>>();
		this.database.query(PEOPLE,
				new MapSqlParameterSource("municipality", municipalityId).addValue("users", orNone(users))
					.addValue("groups", orNone(groups))
					.addValue("most", MOST_OF_GROUP),
				row -> {
					var found = new Found(row.getString("id_"), row.getString("name"), row.getString("email_"),
							row.getString("group_id_"));
					people.computeIfAbsent("user " + found.id(), id -> new ArrayList<>()).add(found);
					if (row.getInt("place") <= MOST_OF_GROUP) {
						people.computeIfAbsent("group " + found.group(), id -> new ArrayList<>()).add(found);
					}
				});
		var named = Stream.concat(groups.stream(), people.values().stream().flatMap(List::stream).map(Found::group))
			.distinct()
			.toList();
		return new Directory(people, this.accounts.titlesOf(named));
	}

	private static Collection<String> orNone(Collection<String> values) {
		return values.isEmpty() ? List.of(NONE) : values;
	}

	private record Found(String id, String name, String email, String group) {

		Contact in(String role) {
			return new Contact(this.name.isEmpty() ? this.id : this.name, role, this.email);
		}

	}

	/**
	 * Whom to call, by login and by group.
	 */
	static final class Directory {

		private final Map<String, List<Found>> people;

		private final Map<String, String> titles;

		private Directory(Map<String, List<Found>> people, Map<String, String> titles) {
			this.people = people;
			this.titles = titles;
		}

		/** Whoever has the task, or else those who can take it. */
		List<Contact> of(String assignee, List<String> groups) {
			if (assignee != null) {
				return List.of(person(assignee, groups));
			}
			var found = new LinkedHashMap<String, Contact>();
			groups.forEach(group -> {
				var members = this.people.getOrDefault("group " + group, List.of());
				members.forEach(member -> found.putIfAbsent(member.id(), member.in(title(group))));
				if (members.isEmpty()) {
					found.put(group, new Contact(title(group), "", null));
				}
			});
			return List.copyOf(found.values());
		}

		/**
		 * Somebody in several groups has the task as one of those that it is for, if any.
		 */
		private Contact person(String user, List<String> groups) {
			var memberships = this.people.getOrDefault("user " + user, List.of());
			return memberships.stream()
				.filter(found -> groups.contains(found.group()))
				.findFirst()
				.or(() -> staff(memberships))
				.or(() -> memberships.stream().findFirst())
				.map(found -> found.in(title(found.group())))
				.orElseGet(() -> new Contact(user, "", null));
		}

		private static Optional<Found> staff(List<Found> memberships) {
			return Stream.of(Role.values())
				.flatMap(role -> memberships.stream().filter(found -> found.group().equals(role.group())))
				.findFirst();
		}

		private String title(String group) {
			return this.titles.getOrDefault(group, group);
		}

	}

}
