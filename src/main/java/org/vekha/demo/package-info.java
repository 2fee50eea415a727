/**
 * A first look without any set-up: an embedded database and the data of five
 * municipalities, for profile {@code demo} only and never in the packaged jar.
 */
@ApplicationModule
package org.vekha.demo;

import org.springframework.modulith.ApplicationModule;
