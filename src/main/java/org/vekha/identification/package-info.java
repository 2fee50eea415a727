/**
 * Finds the schools that belong on the list by their results, and says why.
 */
@ApplicationModule(allowedDependencies = { "assessment", "school", "shared" })
package org.vekha.identification;

import org.springframework.modulith.ApplicationModule;
