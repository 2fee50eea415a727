/**
 * Runs the processes: the only module that knows Camunda. Nobody depends on it.
 */
@ApplicationModule
package org.vekha.process;

import org.springframework.modulith.ApplicationModule;
