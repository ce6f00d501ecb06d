package shop;

import dev.damask.Singleton;

@Singleton
public class Counter {
  Counter(Hidden hidden) {}

  static class Hidden {}
}
