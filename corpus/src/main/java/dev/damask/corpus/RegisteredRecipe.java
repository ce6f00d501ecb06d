package dev.damask.corpus;

import java.util.List;
import java.util.Optional;

/** {@code @Registered} on each interface and abstract class. */
final class RegisteredRecipe implements Recipe {

  @Override
  public String name() {
    return "registered";
  }

  @Override
  public List<Insertion> annotate(Declaration type) {
    return type.isAccessible() && type.isAbstract() && (type.isInterface() || type.isClass())
        ? List.of(type.head("@dev.damask.Registered"))
        : List.of();
  }

  /** An entry that cannot be created says so. */
  @Override
  public Optional<Insertion> remedy(Declaration type) {
    return Optional.of(type.besides("@dev.damask.Unregistered"));
  }
}
