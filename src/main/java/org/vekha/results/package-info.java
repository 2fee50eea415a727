/**
 * Results of assessment procedures that come in as files: read, checked by the
 * coordinator, stored whole.
 */
@ApplicationModule(
		allowedDependencies = { "assessment", "identification", "municipality", "school", "shared", "table" })
package org.vekha.results;

import org.springframework.modulith.ApplicationModule;
