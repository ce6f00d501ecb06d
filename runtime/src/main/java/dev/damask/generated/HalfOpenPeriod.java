package dev.damask.generated;

import dev.damask.decorate.Circuit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A circuit that is half open. What it knows is guarded by the circuit's lock. */
final class HalfOpenPeriod implements Period {

  private final Fuse fuse;
  private final BreakerPolicy policy;
  private final List<Trial> underWay = new ArrayList<>();
  private int successes;

  HalfOpenPeriod(Fuse fuse, BreakerPolicy policy) {
    this.fuse = fuse;
    this.policy = policy;
  }

  @Override
  public Circuit.State state() {
    return Circuit.State.HALF_OPEN;
  }

  /** Begins a trial, if there is room for one. */
  @Nullable Trial begin(long now) {
    if (underWay.size() >= policy.trials()) {
      underWay.removeIf(trial -> isOver(trial, now));
    }
    if (underWay.size() >= policy.trials()) {
      return null;
    }
    Trial trial = new Trial(fuse, this, now);
    underWay.add(trial);
    return trial;
  }

  /** Ends a trial; returns whether it counts, which one does not that lasted too long. */
  boolean end(Trial trial, long now) {
    return underWay.remove(trial) && !isOver(trial, now);
  }

  /** Counts a success; returns whether it was the last one needed. */
  boolean succeed() {
    successes++;
    return successes >= policy.trials();
  }

  private boolean isOver(Trial trial, long now) {
    return now - trial.begun() >= policy.openFor();
  }
}
