package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decorators of a method in their order, outermost first, which has to make sense. */
public record Stack(List<Standing> all) {

  /** A decorator in it. */
  public record Standing(Use use, Decoration decoration) {}

  public List<Decoration> decorations() {
    List<Decoration> decorations = new ArrayList<>();
    for (Standing standing : all) {
      decorations.add(standing.decoration);
    }
    return decorations;
  }

  /** Reports what cannot work, each at the decorator that should stand elsewhere. */
  public void check() {
    for (int i = 0; i < all.size() - 1; i++) {
      checkLimit(all.get(i), all.subList(i + 1, all.size()));
      checkRetries(all.get(i), all.subList(i + 1, all.size()));
    }
  }

  private static void checkLimit(Standing limiting, List<Standing> below) {
    Optional<Duration> limit = limiting.decoration.limits();
    if (limit.isEmpty()) {
      return;
    }
    for (Standing standing : below) {
      Optional<Need> need = standing.decoration.need();
      if (need.isPresent() && need.get().time().compareTo(limit.get()) >= 0) {
        reportLimit(limiting.use, limit.get(), need.get());
        return;
      }
    }
  }

  private static void reportLimit(Use limiting, Duration limit, Need need) {
    String name = limiting.annotation().simpleName();
    limiting
        .report()
        .add(
            StackProblem.TimeUpTooSoon,
            limiting.annotation().place(),
            name,
            limiting.methodName(),
            Durations.text(limit).orElseThrow(),
            need.why(),
            name);
  }

  /** What stands between may throw something that is retried all the same. */
  private static void checkRetries(Standing retrying, List<Standing> below) {
    if (retrying.decoration.ofFailures() != OfFailures.RETRIED) {
      return;
    }
    for (Standing standing : below) {
      if (standing.decoration.ofFailures() == OfFailures.ANSWERED
          && FailureTypes.of(standing.use).include(FailureTypes.of(retrying.use))) {
        reportRetries(standing.use, retrying.use);
        return;
      }
      if (standing.decoration.mayThrow()) {
        return;
      }
    }
  }

  private static void reportRetries(Use answering, Use retrying) {
    String name = answering.annotation().simpleName();
    answering
        .report()
        .add(
            StackProblem.NothingLeftToRetry,
            answering.annotation().place(),
            name,
            retrying.annotation().simpleName(),
            answering.methodName(),
            name);
  }
}
