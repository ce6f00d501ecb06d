package dev.damask.benchmarks.compile;

import java.util.List;
import java.util.stream.Stream;

/** All subjects. */
final class Subjects {

  private static final List<String> DAMASK =
      List.of("dev.damask.processor.DamaskProcessor", "dev.damask.processor.DamaskIndexProcessor");

  private static final List<String> DAMASK_PATH = List.of("damask-processor");

  private static final int[] SIZES = {1, 20, 100, 1000, 5000, 10_000};

  /** Fewer classes have one annotation only. */
  private static final int[] MIXED_SIZES = {100, 1000, 5000, 10_000};

  private static final List<Subject> OURS =
      List.of(
          new Subject("decorate", DAMASK, DAMASK_PATH, List.of(), SIZES, Templates.DECORATE),
          new Subject("singleton", DAMASK, DAMASK_PATH, List.of(), SIZES, Templates.SINGLETON),
          new Subject("registered", DAMASK, DAMASK_PATH, List.of(), SIZES, Templates.REGISTERED),
          new Subject("validated", DAMASK, DAMASK_PATH, List.of(), SIZES, Templates.VALIDATED),
          new Subject("mixed", DAMASK, DAMASK_PATH, List.of(), MIXED_SIZES, Templates.MIXED));

  static final List<Subject> ALL = Stream.concat(OURS.stream(), Peers.ALL.stream()).toList();

  private Subjects() {}
}
