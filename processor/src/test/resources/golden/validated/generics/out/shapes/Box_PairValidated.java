package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Box.Pair} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Box_PairValidated<A, B extends Box.Pair<A, B>> implements Box.Pair<A, B> {
  private A first;

  private final B next;

  private final List<? extends A> rest;

  public Box_PairValidated(A first, B next, List<? extends A> rest) {
    Violations violations = checkFirst(first, null);
    violations = checkNext(next, Environment.system(), null, violations);
    violations = checkRest(rest, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.first = first;
    this.next = next;
    this.rest = rest;
  }

  @NotNull
  @Override
  public A first() {
    return first;
  }

  @Valid
  @Override
  public B next() {
    return next;
  }

  @Size(
      max = 2
  )
  @Override
  public List<? extends A> rest() {
    return rest;
  }

  /**
   * Sets first; checked: @NotNull.
   */
  @Override
  public void first(A first) {
    Violations violations = checkFirst(first, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.first = first;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Box_PairValidated<?, ?> that
        && Objects.equals(first, that.first)
        && Objects.equals(next, that.next)
        && Objects.equals(rest, that.rest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, next, rest);
  }

  @Override
  public String toString() {
    return "Pair[first=" + first + ", next=" + next + ", rest=" + rest + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <A, B extends Box.Pair<A, B>> List<Violation> validate(Box.Pair<A, B> pair) {
    return validate(pair, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <A, B extends Box.Pair<A, B>> List<Violation> validate(Box.Pair<A, B> pair,
      Environment environment) {
    return Violations.list(violations(pair, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <A, B extends Box.Pair<A, B>> Violations violations(Box.Pair<A, B> pair,
      Environment environment) {
    return violations(pair, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  public static <A, B extends Box.Pair<A, B>> Violations violations(Box.Pair<A, B> pair,
      Environment environment, Trail trail) {
    if (Trail.leadsBackTo(pair, trail)) {
      return null;
    }
    Trail here = new Trail(pair, trail);
    Violations violations = checkFirst(pair.first(), null);
    violations = checkNext(pair.next(), environment, here, violations);
    return checkRest(pair.rest(), violations);
  }

  /**
   * first: @NotNull.
   */
  private static <A> Violations checkFirst(A first, Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }

  /**
   * next: @Valid.
   */
  private static <A, B extends Box.Pair<A, B>> Violations checkNext(B next, Environment environment,
      Trail trail, Violations violations) {
    if (next != null) {
      violations = Violations.addAll(violations, "next", next, Box_PairValidated.violations(next,
          environment, trail));
    }
    return violations;
  }

  /**
   * rest: @Size(max = 2); elements: @NotNull.
   */
  private static <A> Violations checkRest(List<? extends A> rest, Violations violations) {
    if (rest != null) {
      if (rest.size() > 2) {
        violations = Violations.add(violations, "rest", Messages.size(0, 2), rest, Size.class);
      }
      int index = 0;
      for (A element : rest) {
        if (element == null) {
          violations = Violations.add(violations, "rest[" + index + "].<list element>",
              Messages.notNull(), element, NotNull.class);
        }
        index++;
      }
    }
    return violations;
  }
}
