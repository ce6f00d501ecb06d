package dev.damask.generated;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Since when there is a value, and whether what was to replace it has failed just now. Safe for use
 * by several threads.
 */
final class Age {

  /** What the ticker said when the value was computed. */
  private final long since;

  private final @Nullable Object version;
  private final Consumer<Age> keeper;

  private volatile @Nullable Pause refreshes;
  private volatile @Nullable Pause attempts;

  Age(long since) {
    this(since, null, it -> {});
  }

  /**
   * @param version what tells the value from others for the same key, where it may be read again
   * @param keeper is to keep this, once there is something to know of the value
   */
  Age(long since, @Nullable Object version, Consumer<Age> keeper) {
    this.since = since;
    this.version = version;
    this.keeper = keeper;
  }

  @Nullable Object version() {
    return version;
  }

  long since() {
    return since;
  }

  /** Keeps the value from being refreshed for a time. */
  void pauseRefreshes(Pause pause) {
    refreshes = pause;
    keeper.accept(this);
  }

  /** Keeps the expired value from being computed anew for a time. */
  void pauseAttempts(Pause pause) {
    attempts = pause;
    keeper.accept(this);
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
