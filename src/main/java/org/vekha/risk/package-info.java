/**
 * The risk factors of a municipality and how each supported school grades them.
 */
@ApplicationModule(allowedDependencies = { "municipality", "shared" })
package org.vekha.risk;

import org.springframework.modulith.ApplicationModule;
