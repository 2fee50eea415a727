/**
 * Reminders, signals of lateness and news: who gets which, listed and sent by e-mail.
 */
@ApplicationModule(allowedDependencies = { "access", "page", "shared" })
package org.vekha.notification;

import org.springframework.modulith.ApplicationModule;
