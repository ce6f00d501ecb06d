package dev.damask.samples.registered;

import dev.damask.Registered;

/** A way to sort. */
@Registered
public interface SortStrategy {

  /** Sorts numbers in ascending order, in place. */
  void sort(int[] numbers);
}
