/**
 * The yearly cycle of a municipality and the support of each of its listed schools, step
 * by step.
 */
@ApplicationModule(allowedDependencies = { "municipality", "school", "deadline", "roadmap", "shared" })
package org.vekha.cycle;

import org.springframework.modulith.ApplicationModule;
