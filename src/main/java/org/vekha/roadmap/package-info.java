/**
 * Road maps: what is to be done in a school year, until when, by whom, and how far it has
 * come.
 */
@ApplicationModule(allowedDependencies = { "municipality", "deadline", "shared" })
package org.vekha.roadmap;

import org.springframework.modulith.ApplicationModule;
