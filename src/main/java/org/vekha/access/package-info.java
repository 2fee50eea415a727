/**
 * Who may use the application, in which roles, and the page where they log in.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.access;

import org.springframework.modulith.ApplicationModule;
