/**
 * The plan of a partner school as a process; the demo starts one through it.
 */
@NamedInterface("plan")
package org.vekha.process.plan;

import org.springframework.modulith.NamedInterface;
