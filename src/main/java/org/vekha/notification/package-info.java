/**
 * Reminders and signals of lateness: who gets which, listed and sent by e-mail.
 */
@ApplicationModule(allowedDependencies = { "access", "page", "shared" })
package org.vekha.notification;

import org.springframework.modulith.ApplicationModule;
