/** Transactions, temporary directories and timers. */
package dev.damask.samples.scope;
