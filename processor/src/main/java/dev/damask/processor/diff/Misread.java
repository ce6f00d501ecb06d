package dev.damask.processor.diff;

/** Says what a report has where something else has to be. */
final class Misread extends RuntimeException {

  private static final long serialVersionUID = 1;

  Misread(String what) {
    super(what);
  }
}
