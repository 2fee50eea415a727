package org.vekha.process.engine;

import java.util.Map;
import java.util.Optional;

/**
 * Knows the municipality of a record, so that an instance about it gets its tenant.
 */
@FunctionalInterface
public interface TenantSource {

	/**
	 * The municipality that the variables of a starting instance speak of.
	 * @param variables the ids with which the instance starts
	 */
	Optional<String> tenantOf(Map<String, Object> variables);

}
