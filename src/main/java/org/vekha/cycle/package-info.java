/**
 * The yearly cycle of a municipality, the support of each of its listed schools, step by
 * step, and the plans of partner schools beside it.
 */
@ApplicationModule(allowedDependencies = { "municipality", "school", "deadline", "roadmap", "shared" })
package org.vekha.cycle;

import org.springframework.modulith.ApplicationModule;
