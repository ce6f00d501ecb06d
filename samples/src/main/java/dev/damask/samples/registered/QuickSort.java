package dev.damask.samples.registered;

/** Sorts by parting around a pivot; smaller parts first, so that the stack stays shallow. */
final class QuickSort implements SortStrategy {

  @Override
  public void sort(int[] numbers) {
    sort(numbers, 0, numbers.length - 1);
  }

  private static void sort(int[] numbers, int from, int to) {
    int start = from;
    int end = to;
    while (start < end) {
      int middle = part(numbers, start, end);
      if (middle - start < end - middle) {
        sort(numbers, start, middle);
        start = middle + 1;
      } else {
        sort(numbers, middle + 1, end);
        end = middle;
      }
    }
  }

  /** Parts by Hoare's scheme; nothing up to the result is greater than anything behind it. */
  private static int part(int[] numbers, int start, int end) {
    int pivot = numbers[(start + end) >>> 1];
    int low = start - 1;
    int high = end + 1;
    while (true) {
      do {
        low++;
      } while (numbers[low] < pivot);
      do {
        high--;
      } while (numbers[high] > pivot);
      if (low >= high) {
        return high;
      }
      int swapped = numbers[low];
      numbers[low] = numbers[high];
      numbers[high] = swapped;
    }
  }
}
