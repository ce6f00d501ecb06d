package dev.damask.samples.registered;

/** Sorts by a strategy. */
public final class Sorter {

  private final SortStrategy strategy;

  /** A sorter with a strategy, such as {@code SortStrategyRegistry.create("QuickSort")}. */
  public Sorter(SortStrategy strategy) {
    this.strategy = strategy;
  }

  /** A sorted copy of numbers. */
  public int[] sorted(int... numbers) {
    int[] copy = numbers.clone();
    strategy.sort(copy);
    return copy;
  }
}
