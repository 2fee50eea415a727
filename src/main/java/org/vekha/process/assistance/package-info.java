/**
 * Takes requests for help from a school to its curator and the coordinator, and the
 * answer back.
 */
package org.vekha.process.assistance;
