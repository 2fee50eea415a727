/**
 * The target figures of a municipality: what is planned for a school year and what came
 * of it.
 */
@ApplicationModule(allowedDependencies = { "municipality", "shared" })
package org.vekha.indicator;

import org.springframework.modulith.ApplicationModule;
