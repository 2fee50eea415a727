/**
 * Value types and refusals that every module speaks in.
 */
@ApplicationModule(allowedDependencies = {})
package org.vekha.shared;

import org.springframework.modulith.ApplicationModule;
