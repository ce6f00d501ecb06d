/** What an annotation processor adds to a compilation: time and memory. */
package dev.damask.benchmarks.compile;
