package dev.damask.generated;

/** A user's class whose log is off, for tests that make more calls than anybody reads about. */
final class Quiet {

  private Quiet() {}
}
