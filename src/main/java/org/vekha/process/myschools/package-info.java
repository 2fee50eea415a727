/**
 * The page of a curator: the schools, how they stand, what waits for the curator, what is
 * late, who asks for help.
 */
package org.vekha.process.myschools;
