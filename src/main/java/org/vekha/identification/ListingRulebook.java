package org.vekha.identification;

/**
 * Where the rules of the list are kept. An administrator can change them for all
 * municipalities or for one.
 */
public interface ListingRulebook {

	/** The rules that are in force for the municipality now. */
	ListingRules of(String municipalityId);

}
