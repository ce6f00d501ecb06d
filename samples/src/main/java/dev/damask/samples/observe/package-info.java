/** Who hears what decorators do: meters and a flight recording. */
package dev.damask.samples.observe;
