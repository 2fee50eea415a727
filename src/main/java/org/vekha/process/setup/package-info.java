/**
 * The page on which an administrator takes the first steps of a municipality.
 */
package org.vekha.process.setup;
