/**
 * Who is meant by the words of a road map's column «Ответственные».
 */
@ApplicationModule(allowedDependencies = { "municipality", "deadline", "roadmap", "shared" })
package org.vekha.responsible;

import org.springframework.modulith.ApplicationModule;
