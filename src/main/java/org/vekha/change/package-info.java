/**
 * What changes in the middle of a year: dates, schools, people and pauses, each with the
 * paper that it rests on.
 */
@ApplicationModule(allowedDependencies = { "municipality", "school", "roadmap", "programme", "cycle", "reporting",
		"deadline", "shared" })
package org.vekha.change;

import org.springframework.modulith.ApplicationModule;
