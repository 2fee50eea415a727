/**
 * What the round tables of years asked somebody to do, followed up until it is done.
 */
@ApplicationModule(allowedDependencies = { "cycle", "municipality", "shared" })
package org.vekha.assignment;

import org.springframework.modulith.ApplicationModule;
