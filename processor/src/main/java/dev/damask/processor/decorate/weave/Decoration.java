package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one decorator does to one method: names and choices. */
public interface Decoration extends Draft {

  /** What it is called in the method's Javadoc: {@code retry 3 x 1s}. */
  String summary();

  /** The parameters by whose values it tells calls apart; nothing where all calls are alike. */
  default Optional<List<String>> keyedBy() {
    return Optional.empty();
  }

  /** Whether it keeps the results of the method. */
  default boolean keepsResults() {
    return false;
  }

  /** The attributes that say nothing of the method, whatever they are set to at deployment. */
  default Set<String> withoutEffect() {
    return Set.of();
  }

  /** What it adds to the method's name, in a private method of its own: {@code Retried}. */
  String participle();

  /** What it has to itself in the wrapper. */
  default List<Part> parts() {
    return List.of();
  }

  /** The types in its code that a type of the wrapper's own could be called like. */
  default List<ClassName> mentions() {
    return List.of();
  }

  /**
   * What a private method of its own has to declare.
   *
   * @param signature that of the decorated method
   * @param inside what is declared by what stands inside
   */
  default List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return inside;
  }

  /** What it tells the other decorators of the method about a call, wherever those stand. */
  default Optional<CallNote> tells() {
    return Optional.empty();
  }

  /** What it asks of the other decorators of the method about a call. */
  default Optional<CallNote> asks() {
    return Optional.empty();
  }

  /**
   * What a call can come to at the most; nothing where that is not known.
   *
   * @param inside what stands inside it can come to
   */
  default Optional<Effort> effort(Effort inside) {
    return Optional.of(inside);
  }

  /** The time after which it ends a call, whatever goes on inside. */
  default Optional<Duration> limits() {
    return Optional.empty();
  }

  /** The time that has to be there for it to do all that it is told to. */
  default Optional<Need> need() {
    return Optional.empty();
  }

  /** The field that tells how long it waits, where it does; of the method's own. */
  default Optional<Part> waits() {
    return Optional.empty();
  }

  /** What it makes of a failure that its {@code on} and {@code notOn} let through. */
  default OfFailures ofFailures() {
    return OfFailures.THROWN;
  }

  /** Whether it may throw what nothing inside it has thrown. */
  default boolean mayThrow() {
    return false;
  }

  /** Whether it calls what stands inside from a class inside the wrapper. */
  default boolean proceedsFromInside() {
    return false;
  }

  /** The methods that it adds to the wrapper together with others of its kind. */
  default Optional<JointMethods> jointMethods() {
    return Optional.empty();
  }

  /** Writes the body of the method that decorates, and what else it adds. */
  Piece write(Layer layer);

  @Override
  default Optional<? extends Decoration> resolve(Drafts all) {
    return Optional.of(this);
  }
}
