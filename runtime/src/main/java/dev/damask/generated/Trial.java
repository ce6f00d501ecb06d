package dev.damask.generated;

/** A call that a half-open circuit lets through to see how it goes. */
final class Trial extends Admission {

  private final Fuse fuse;
  private final HalfOpenPeriod period;
  private final long begun;

  /**
   * A trial.
   *
   * @param begun what the ticker said when it began
   */
  Trial(Fuse fuse, HalfOpenPeriod period, long begun) {
    this.fuse = fuse;
    this.period = period;
    this.begun = begun;
  }

  @Override
  Fuse fuse() {
    return fuse;
  }

  HalfOpenPeriod period() {
    return period;
  }

  long begun() {
    return begun;
  }
}
