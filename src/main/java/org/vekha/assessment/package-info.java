/**
 * The results of schools in the assessment procedures of past years.
 */
@ApplicationModule(allowedDependencies = { "school", "shared" })
package org.vekha.assessment;

import org.springframework.modulith.ApplicationModule;
