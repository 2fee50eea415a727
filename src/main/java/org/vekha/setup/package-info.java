/**
 * The first steps of a municipality: its description, its schools and its people, one by
 * one or from a table, and what is still missing before its coordinator can go on.
 */
@ApplicationModule(allowedDependencies = { "access", "municipality", "roadmap", "school", "shared", "table" })
package org.vekha.setup;

import org.springframework.modulith.ApplicationModule;
