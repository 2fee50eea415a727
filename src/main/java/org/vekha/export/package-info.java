/**
 * Road maps as Word and Excel files again, in the shape in which they came and with what
 * has become of them.
 */
@ApplicationModule(
		allowedDependencies = { "access", "deadline", "municipality", "page", "roadmap", "school", "shared" })
package org.vekha.export;

import org.springframework.modulith.ApplicationModule;
