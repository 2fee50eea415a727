/**
 * The programmes by which supported schools improve, and their review by experts.
 */
@ApplicationModule(allowedDependencies = { "deadline", "shared" })
package org.vekha.programme;

import org.springframework.modulith.ApplicationModule;
