/**
 * Road maps that come in as files or from another year: read, checked by the coordinator,
 * stored whole.
 */
@ApplicationModule(
		allowedDependencies = { "deadline", "municipality", "responsible", "roadmap", "school", "shared", "table" })
package org.vekha.intake;

import org.springframework.modulith.ApplicationModule;
