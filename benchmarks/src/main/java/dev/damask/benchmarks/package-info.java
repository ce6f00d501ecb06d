/** Damask beside hand-written code and its peers. */
package dev.damask.benchmarks;
