package dev.damask.corpus;

import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code @Singleton} on each class of which there can be objects. */
final class SingletonRecipe implements Recipe {

  @Override
  public String name() {
    return "singleton";
  }

  @Override
  public List<Insertion> annotate(Declaration type) {
    boolean eligible =
        (type.isClass() || type.isRecord())
            && type.isAccessible()
            && !type.isAbstract()
            && !type.isInner()
            && !type.isGeneric()
            && (type.constructors().isEmpty()
                || type.constructors().stream()
                    .anyMatch(it -> !it.getModifiers().getFlags().contains(Modifier.PRIVATE)));
    return eligible ? List.of(type.head("@dev.damask.Singleton")) : List.of();
  }
}
