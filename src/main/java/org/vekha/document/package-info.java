/**
 * Confirming documents of whatever people work on: files with their history, numbers and
 * dates, links, and papers that lie in the department.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.document;

import org.springframework.modulith.ApplicationModule;
