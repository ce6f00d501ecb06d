/** Caches that several JVMs share, and caches that refresh what they have. */
package dev.damask.samples.cache;
