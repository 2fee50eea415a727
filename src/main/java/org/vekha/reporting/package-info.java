/**
 * Reports for the periods of a school year or a plan: of supported schools on their
 * programmes, and of everybody who reports on activities that go on all the time.
 */
@ApplicationModule(allowedDependencies = { "municipality", "school", "deadline", "roadmap", "cycle", "shared" })
package org.vekha.reporting;

import org.springframework.modulith.ApplicationModule;
