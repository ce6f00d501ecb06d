package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A decorator of which it is not known yet whether it says the same as those that share its state,
 * and whether what is generated beside it has a place.
 */
public record SharedDraft(Use use, SharedDecoration decoration) implements JointDraft {

  @Override
  public Optional<SharedDecoration> resolve(Drafts all) {
    boolean isTaken = JointNames.areTaken(this, all);
    return agrees(all) && !isTaken ? Optional.of(decoration) : Optional.empty();
  }

  private Sharing sharing() {
    return decoration.sharing();
  }

  @Override
  public List<JointMethod> methods() {
    return decoration
        .accessor()
        .map(
            it ->
                List.of(
                    new JointMethod(
                        it,
                        JointMethod.erased(sharing().key(), use),
                        List.of(decoration.kind(), sharing().isNamed(), stateName()),
                        "the " + decoration.kind() + " of " + owner(),
                        "rename it, or give the " + decoration.kind() + " another \"name\"")))
        .orElse(List.of());
  }

  private String stateName() {
    return sharing().isNamed() ? sharing().name() : use.stem();
  }

  // fetch(String), or "backend"
  private String owner() {
    return sharing().isNamed() ? "the name " + sharing().name() : method();
  }

  // fetch(String)
  private String method() {
    List<String> types = use.signature().parameterTypes().stream().map(TypeName::toString).toList();
    return use.methodName() + "(" + String.join(", ", types) + ")";
  }

  /** Whether all is equal to what the first one says who gives the same name. */
  private boolean agrees(Drafts all) {
    if (!sharing().isNamed()) {
      return true;
    }
    SharedDraft first =
        all.of(use.annotation().qualifiedName()).stream()
            .flatMap(it -> it.as(SharedDraft.class).stream())
            .filter(it -> it.sharing().name().equals(sharing().name()))
            .findFirst()
            .orElseThrow();
    Optional<String> difference = difference(first);
    difference.ifPresent(attribute -> report(first, attribute));
    return difference.isEmpty();
  }

  /** The first attribute that differs. */
  private Optional<String> difference(SharedDraft other) {
    for (Map.Entry<String, Object> setting : decoration.settings().entrySet()) {
      if (!setting.getValue().equals(other.decoration.settings().get(setting.getKey()))) {
        return Optional.of(setting.getKey());
      }
    }
    return keyTypes().equals(other.keyTypes()) ? Optional.empty() : Optional.of("key");
  }

  private List<TypeName> keyTypes() {
    return sharing().key().parts().stream().map(Key.Part::type).toList();
  }

  /** What a type makes of a method that it inherits is wrong in the type. */
  private void report(SharedDraft first, String attribute) {
    Object[] arguments = {
      first.method(),
      method(),
      decoration.kind(),
      sharing().name(),
      attribute,
      first.shown(attribute),
      shown(attribute)
    };
    TypeElement declaringFirst = Program.declaring(first.use.method());
    boolean areOfOneType = Program.declaring(use.method()).equals(declaringFirst);
    SharedDraft wrong = areOfOneType ? this : first;
    if (areOfOneType || declaringFirst.equals(use.desk().type())) {
      wrong
          .use
          .report()
          .add(UseProblem.SharedDifferently, wrong.use.annotation().place(attribute), arguments);
    } else {
      use.desk().reportHere(UseProblem.SharedDifferently, arguments);
    }
  }

  private String shown(String attribute) {
    if (!attribute.equals("key")) {
      return use.annotation().value(attribute).toString();
    }
    List<String> types = keyTypes().stream().map(TypeName::toString).toList();
    return types.isEmpty() ? "nothing" : String.join(", ", types);
  }
}
