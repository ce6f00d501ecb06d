package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Output;
import dev.damask.processor.core.Program;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Names the parts of a compilation, each by its own. */
final class PartNames {

  private final Set<ClassName> given = new HashSet<>();

  /** Whether a type may be a registry or a part of one, as far as its name tells. */
  static boolean mayBeRegistry(String name) {
    return name.substring(name.lastIndexOf('.') + 1).contains(RegisteredPattern.SUFFIX);
  }

  /** A name that no other part, no other jar and no type of the user's has. */
  ClassName next(Root root, String packageName, Output output, Program program) {
    String simpleName = root.registry().simpleName() + "Part";
    ClassName name = ClassName.get(packageName, simpleName);
    for (int i = 2; given.contains(name) || isTaken(name, output, program); i++) {
      name = ClassName.get(packageName, simpleName + i);
    }
    given.add(name);
    return name;
  }

  private static boolean isTaken(ClassName name, Output output, Program program) {
    @Nullable TypeElement there = program.elements().getTypeElement(name.canonicalName());
    return there != null
        && !(output.hasClassFile(there)
            && !program.isSource(there)
            && Finder.isOurs(there, program));
  }
}
