/** A tour of Damask: each package is user code for one pattern. */
package dev.damask.samples;
