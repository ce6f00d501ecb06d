package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * Since when there is a value, and whether what was to replace it has failed just now. Safe for use
 * by several threads.
 */
final class Age {

  /** What the ticker said when the value was computed. */
  private final long since;

  private volatile @Nullable Pause refreshes;
  private volatile @Nullable Pause attempts;

  Age(long since) {
    this.since = since;
  }

  long since() {
    return since;
  }

  /** Keeps the value from being refreshed for a time. */
  void pauseRefreshes(Pause pause) {
    refreshes = pause;
  }

  /** Keeps the expired value from being computed anew for a time. */
  void pauseAttempts(Pause pause) {
    attempts = pause;
  }

  boolean mayBeRefreshed(long now) {
    Pause pause = refreshes;
    return pause == null || pause.isOver(now);
  }

  boolean mayBeAttempted(long now) {
    Pause pause = attempts;
    return pause == null || pause.isOver(now);
  }
}
