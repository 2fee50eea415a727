/**
 * The support of schools with signs of biased results: what is agreed, who observes, what
 * the commission finds, and whether the signs hold.
 */
@ApplicationModule(
		allowedDependencies = { "municipality", "school", "deadline", "roadmap", "cycle", "access", "shared" })
package org.vekha.objectivity;

import org.springframework.modulith.ApplicationModule;
