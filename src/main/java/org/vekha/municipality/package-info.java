/**
 * The municipalities that run their years in Vekha, each with its time zone and settings.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.municipality;

import org.springframework.modulith.ApplicationModule;
