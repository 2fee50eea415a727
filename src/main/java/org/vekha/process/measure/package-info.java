/**
 * The table in which a school marks the measures of its programme.
 */
package org.vekha.process.measure;
