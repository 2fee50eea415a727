/**
 * Refuses to start without the settings of a server, in words that say what to do.
 */
@ApplicationModule(allowedDependencies = {})
package org.vekha.startup;

import org.springframework.modulith.ApplicationModule;
