/**
 * Schools that ask their curators for help, and what they were answered.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.help;

import org.springframework.modulith.ApplicationModule;
