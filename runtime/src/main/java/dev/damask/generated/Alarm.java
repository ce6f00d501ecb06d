package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/** A call's end of time, among those of other calls. Guarded by their lock. */
final class Alarm {

  final Bell bell;

  /** What the ticker said when it was set. */
  final long since;

  @Nullable Alarm before;
  @Nullable Alarm after;
  boolean isSet = true;

  Alarm(Bell bell, long since) {
    this.bell = bell;
    this.since = since;
  }

  /** What an alarm sets off. */
  interface Bell {

    /** The time seems to be up, but the alarm may still be switched off. */
    void prepare();

    /** The time is up; told once, and never after the alarm was switched off. */
    void ring();
  }
}
