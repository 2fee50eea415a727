/**
 * The schools of a municipality and the status of each in every school year.
 */
@ApplicationModule(allowedDependencies = { "municipality", "shared" })
package org.vekha.school;

import org.springframework.modulith.ApplicationModule;
