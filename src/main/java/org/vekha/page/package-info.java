/**
 * The frame of our own pages: what they look like, and a menu of those that a user may
 * open.
 */
@ApplicationModule(allowedDependencies = { "access", "shared" })
package org.vekha.page;

import org.springframework.modulith.ApplicationModule;
