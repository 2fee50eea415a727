/**
 * What people do with tasks beside completing them: papers, drafts, many at once.
 */
package org.vekha.process.task;
