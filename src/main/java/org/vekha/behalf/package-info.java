/**
 * What one person entered for another who did it: for whom, and from which source.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.behalf;

import org.springframework.modulith.ApplicationModule;
