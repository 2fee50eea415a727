/**
 * Reports for the periods of a school year: of supported schools on their programmes, and
 * of the bodies that lead whole-year activities.
 */
@ApplicationModule(allowedDependencies = { "municipality", "school", "deadline", "roadmap", "cycle", "shared" })
package org.vekha.reporting;

import org.springframework.modulith.ApplicationModule;
