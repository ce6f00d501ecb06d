package dev.damask.benchmarks.run;

/** A registry of the fixture; it is ready once it is constructed. */
public interface Lookup {

  /** Creates the entry of a name. */
  Object create(String name);
}
