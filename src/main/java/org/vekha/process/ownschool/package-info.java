/**
 * The page of a school: what is asked of it this month, each line to be closed in place,
 * its report, its requests for help, and what is finished.
 */
package org.vekha.process.ownschool;
