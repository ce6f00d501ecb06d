package dev.damask.benchmarks.run;

/** A method that succeeds at once, for what is put around it to show. */
class Plain implements Fetch {

  // No method of it may be final: some of the peers delegate.
  @Override
  public String fetch(String path) {
    return path;
  }
}
