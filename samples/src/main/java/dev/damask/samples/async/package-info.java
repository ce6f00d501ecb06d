/** Asynchronous methods, concurrent calls, and streams. */
package dev.damask.samples.async;
