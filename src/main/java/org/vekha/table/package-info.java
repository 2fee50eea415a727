/**
 * Tables in Word, Excel and CSV files, read with all care that a stranger's file needs.
 */
@ApplicationModule(allowedDependencies = "shared")
package org.vekha.table;

import org.springframework.modulith.ApplicationModule;
