package dev.damask.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Adds failures to another as suppressed ones. */
public final class Suppressed {

  private Suppressed() {}

  /** Adds a failure, unless it is the other one itself or suppressed in it already. */
  public static void add(Throwable suppressed, Throwable failure) {
    addAll(List.of(suppressed), failure);
  }

  /** Adds what is neither the failure itself nor among its suppressed ones yet. */
  static void addAll(Collection<Throwable> suppressed, Throwable failure) {
    Set<Throwable> present = Collections.newSetFromMap(new IdentityHashMap<>());
    present.add(failure);
    present.addAll(Arrays.asList(failure.getSuppressed()));
    for (Throwable one : suppressed) {
      if (present.add(one)) {
        failure.addSuppressed(one);
      }
    }
  }
}
