package dev.damask.samples.registered;

import java.util.Arrays;

/** Sorts halves and merges them. */
final class MergeSort implements SortStrategy {

  @Override
  public void sort(int[] numbers) {
    if (numbers.length < 2) {
      return;
    }
    int middle = numbers.length / 2;
    int[] left = Arrays.copyOfRange(numbers, 0, middle);
    int[] right = Arrays.copyOfRange(numbers, middle, numbers.length);
    sort(left);
    sort(right);
    merge(left, right, numbers);
  }

  private static void merge(int[] left, int[] right, int[] merged) {
    int l = 0;
    int r = 0;
    for (int i = 0; i < merged.length; i++) {
      boolean takeLeft = r == right.length || (l < left.length && left[l] <= right[r]);
      merged[i] = takeLeft ? left[l++] : right[r++];
    }
  }
}
