/** Plugins, notifications and sorting strategies, each found by its key. */
package dev.damask.samples.registered;
