package dev.damask.generated;

import dev.damask.decorate.CallTimeoutException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of one call, whose thread is interrupted when the time is up. For use by that
 * thread.
 */
public final class Deadline implements Alarm.Bell {

  private final TimeLimit limit;
  private final Alarms alarms;
  private final @Nullable TimeUp timeUp;
  private final Thread thread = Thread.currentThread();
  private final Alarm alarm;

  /** Written before the alarm goes off, if it does. */
  private volatile @Nullable Overdue overdue;

  Deadline(TimeLimit limit, Alarms alarms, @Nullable TimeUp timeUp) {
    this.limit = limit;
    this.alarms = alarms;
    this.timeUp = timeUp;
    this.alarm = alarms.set(this);
  }

  /**
   * To be called after the call has returned.
   *
   * @throws CallTimeoutException if its time was up
   */
  public void returned() {
    boolean flagged = isFlaggedFromElsewhere();
    if (!alarms.switchOff(alarm)) {
      throw timedOut(flagged);
    }
  }

  /**
   * To be called after the call has thrown.
   *
   * @throws CallTimeoutException if its time was up; the failure is suppressed in it
   */
  public void threw(Throwable failure) {
    boolean flagged = isFlaggedFromElsewhere();
    if (!alarms.switchOff(alarm)) {
      CallTimeoutException timedOut = timedOut(flagged);
      Suppressed.add(failure, timedOut);
      throw timedOut;
    }
  }

  @Override
  public void prepare() {
    overdue = new Overdue(thread);
  }

  @Override
  public void ring() {
    if (timeUp != null) {
      timeUp.set(true);
    }
    Objects.requireNonNull(overdue).interrupt();
  }

  /** To be asked before anything is waited for, which would take the flag away meanwhile. */
  private boolean isFlaggedFromElsewhere() {
    boolean isFlagged = thread.isInterrupted();
    Overdue over = overdue;
    return isFlagged && (over == null || !over.hasLooked());
  }

  private CallTimeoutException timedOut(boolean flagged) {
    Overdue over = Objects.requireNonNull(overdue);
    over.end(flagged);
    CallTimeoutException timedOut = limit.exceeded();
    timedOut.setStackTrace(over.trace());
    limit.tell();
    return timedOut;
  }
}
