/**
 * Deadlines in the words of a road map, and what they mean.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.deadline;

import org.springframework.modulith.ApplicationModule;
