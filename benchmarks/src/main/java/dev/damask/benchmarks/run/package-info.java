/** What generated code costs when it runs: beside hand-written code and the peers. */
package dev.damask.benchmarks.run;
