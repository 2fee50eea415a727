/**
 * Who may do what in the engine, and in whose name it is done.
 */
@NamedInterface("access")
package org.vekha.process.access;

import org.springframework.modulith.NamedInterface;
