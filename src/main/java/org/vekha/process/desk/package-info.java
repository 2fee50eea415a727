/**
 * The desk of coordinators and curators: all open tasks of theirs on one page, and acts
 * on many of them at once.
 */
package org.vekha.process.desk;
