package org.vekha.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The people of municipalities, many at a time.
 */
public interface MunicipalAccounts {

	/** How many people a page shows. */
	int PAGE_SIZE = 100;

	/** Adds users who work in the municipality; none of them may exist. */
	void register(String municipalityId, List<NewAccount> accounts);

	/** Gives a user another password, in place of one that got lost. */
	void givePassword(String userId, String password);

	/**
	 * A page of the municipality's people, by name.
	 * @param page the number of the page, the first is 0
	 */
	List<Account> page(String municipalityId, int page);

	/** Those of the users who work in the municipality. */
	List<Account> find(String municipalityId, Collection<String> userIds);

	/** How many people of each group work in each municipality. */
	Map<String, Map<String, Integer>> headcount();

}
