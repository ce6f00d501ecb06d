package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method with its decorators, outermost first; a delegating wrapper also has methods without any.
 *
 * @param stem what the names of the method's own members begin with: its name, numbered where it is
 *     overloaded
 * @param calledBy the type that a delegate has to be cast to, where a call would be ambiguous
 * @param ofSuper how the superclass declares the method, where a class inside the wrapper calls it
 */
public record WovenMethod(
    Signature signature,
    String stem,
    List<Decoration> decorations,
    Optional<TypeName> calledBy,
    Optional<SuperMethod> ofSuper) {

  public WovenMethod(Signature signature, String stem, List<Decoration> decorations) {
    this(signature, stem, decorations, Optional.empty(), Optional.empty());
  }

  /** The decorations, each in its place. */
  public List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < decorations.size(); i++) {
      placed.add(new Placed(this, i, decorations.get(i)));
    }
    return placed;
  }

  /** What its decorators tell each other about a call. */
  public List<CallNote> notes() {
    return CallNotes.among(decorations);
  }

  /** The same without those that tell each other anything. */
  public WovenMethod withoutNotes() {
    List<Decoration> others = new ArrayList<>();
    for (Decoration decoration : decorations) {
      if (decoration.tells().isEmpty() && decoration.asks().isEmpty()) {
        others.add(decoration);
      }
    }
    return new WovenMethod(signature, stem, others, calledBy, ofSuper);
  }

  /** The same, as the superclass declares it. */
  public WovenMethod asDeclared(Optional<SuperMethod> declared) {
    return new WovenMethod(signature, stem, decorations, calledBy, declared);
  }

  /** Whether a class inside the wrapper calls the method as the supertype has it. */
  public boolean isCalledFromInside() {
    return !decorations.isEmpty() && decorations.get(decorations.size() - 1).proceedsFromInside();
  }

  /** Whether it has a body of its own, which what the supertype has is not. */
  public boolean hasBody() {
    return !decorations.isEmpty() && decorations.get(decorations.size() - 1) instanceof Body;
  }
}
