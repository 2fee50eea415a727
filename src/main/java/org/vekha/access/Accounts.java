package org.vekha.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The users, their groups and the municipalities in which they work. Every registration
 * can be repeated.
 */
public interface Accounts {

	/** Members of this group may do everything in the engine. */
	String ENGINE_ADMINISTRATORS = "camunda-admin";

	/** Opens a municipality for users, or renames it. */
	void registerMunicipality(String municipalityId, String name);

	/** Adds a group beside those of the roles, a school's for instance, or renames it. */
	void registerGroup(String group, String title);

	/**
	 * Adds a user, or renames one.
	 * @param password the first password; that of an existing user stays as it is
	 */
	void registerUser(String userId, String name, String password);

	/** Puts a user into a group. */
	void join(String userId, String group);

	/** Lets a user leave a group, if they are in it. */
	void leave(String userId, String group);

	/** Lets a user work in a municipality. */
	void admit(String userId, String municipalityId);

	/** The municipality's people in a role, by name. */
	List<Person> staff(String municipalityId, Role role);

	/** Whether anybody in the group works in the municipality. */
	boolean anyone(String municipalityId, String group);

	/** The groups that a user is in now. */
	List<String> groupsOf(String userId);

	/** The municipalities in which a user works now. */
	List<String> municipalitiesOf(String userId);

	/** The logins of a group's people. */
	List<String> members(String group);

	/** The name of a user, or the login where there is none. */
	String nameOf(String userId);

	/** The names of users by their logins; those who are gone are left out. */
	Map<String, String> namesOf(Collection<String> userIds);

	/** The titles of groups by key; those that are gone are left out. */
	Map<String, String> titlesOf(Collection<String> groups);

	/** The e-mail address of a user, if one is known. */
	Optional<String> emailOf(String userId);

	/** The known e-mail addresses of a group's people in the municipality. */
	List<String> emails(String municipalityId, String group);

	default void join(String userId, Role role) {
		join(userId, role.group());
	}

}
