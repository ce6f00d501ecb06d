package dev.damask.processor.validated.constraint;

import java.util.ArrayList;
import java.util.List;

/** The verdict of several constraints that are reported as one. */
record AnyOf(List<Verdict> verdicts) implements Verdict {

  /** The verdict of at least one, with no more said about null than has to be. */
  static Verdict of(List<Verdict> all) {
    List<Verdict> verdicts = all.stream().filter(it -> !it.isAlwaysValid()).toList();
    if (verdicts.isEmpty()) {
      return new AlwaysValid();
    }
    boolean allAllowNull = verdicts.stream().allMatch(NullsAreValid.class::isInstance);
    List<Verdict> needed = new ArrayList<>();
    boolean rejectsNull = allAllowNull;
    for (Verdict verdict : verdicts) {
      needed.add(rejectsNull && verdict instanceof NullsAreValid nulls ? nulls.verdict() : verdict);
      rejectsNull |= verdict.rejectsNull();
    }
    Verdict any = needed.size() == 1 ? needed.get(0) : new AnyOf(needed);
    return allAllowNull ? new NullsAreValid(any) : any;
  }

  // name == null || name.isBlank() || name.length() > 50
  @Override
  public Condition invalid(Site site) {
    return verdicts.stream()
        .map(verdict -> verdict.invalid(site))
        .reduce(Condition::or)
        .orElseThrow();
  }

  @Override
  public boolean rejectsNull() {
    return verdicts.stream().anyMatch(Verdict::rejectsNull);
  }

  @Override
  public boolean usesEnvironment() {
    return verdicts.stream().anyMatch(Verdict::usesEnvironment);
  }
}
