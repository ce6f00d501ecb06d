package dev.damask.processor.validated.constraint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the constraints on one value that no value passes together. */
final class Contradictions {

  /** Pairs of which no value, or null at most, passes both. */
  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("Null", "NotNull"),
          Set.of("Null", "NotEmpty"),
          Set.of("Null", "NotBlank"),
          Set.of("AssertFalse", "AssertTrue"),
          Set.of("Past", "Future"),
          Set.of("Past", "FutureOrPresent"),
          Set.of("PastOrPresent", "Future"));

  private static final Set<String> SIZED = Set.of("NotEmpty", "NotBlank", "Size");

  private Contradictions() {}

  /** Reports each of the built-in constraints on a value that contradicts one before it. */
  static void report(List<Use> uses) {
    for (int i = 1; i < uses.size(); i++) {
      Use later = uses.get(i);
      uses.subList(0, i).stream()
          .filter(earlier -> contradict(earlier, later))
          .findFirst()
          .ifPresent(
              earlier ->
                  later
                      .report()
                      .add(
                          ConstraintProblem.Contradiction,
                          later.place(),
                          Summary.of(earlier.annotation()),
                          Summary.of(later.annotation())));
    }
  }

  private static boolean contradict(Use a, Use b) {
    if (EXCLUSIVE.contains(names(a, b))) {
      return true;
    }
    if (SIZED.contains(a.simpleName()) && SIZED.contains(b.simpleName())) {
      return least(a) > most(b) || least(b) > most(a);
    }
    Optional<Bound> first = BoundRule.boundIfRight(a);
    Optional<Bound> second = BoundRule.boundIfRight(b);
    return first.isPresent() && second.isPresent() && cross(first.get(), second.get());
  }

  private static Set<String> names(Use a, Use b) {
    return a.simpleName().equals(b.simpleName())
        ? Set.of(a.simpleName())
        : Set.of(a.simpleName(), b.simpleName());
  }

  private static long least(Use use) {
    return use.simpleName().equals("Size") ? use.annotation().number("min") : 1;
  }

  private static long most(Use use) {
    return use.simpleName().equals("Size") ? use.annotation().number("max") : Integer.MAX_VALUE;
  }

  private static boolean cross(Bound a, Bound b) {
    if (a.isLower() == b.isLower()) {
      return false;
    }
    int compared = (a.isLower() ? a : b).limit().compareTo((a.isLower() ? b : a).limit());
    return compared > 0 || (compared == 0 && !(a.isInclusive() && b.isInclusive()));
  }
}
