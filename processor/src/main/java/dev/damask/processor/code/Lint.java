package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.core.Deprecation;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The lint warnings that generated code cannot avoid, because the user's code that it repeats has
 * them too.
 */
public final class Lint {

  private final SortedSet<String> suppressed = new TreeSet<>();

  public void suppress(String warning) {
    suppressed.add(warning);
    if (warning.equals("try") || warning.equals("overloads")) {
      // ecj does not know these, and says so unless everything is suppressed.
      suppressed.add("all");
    }
  }

  /** Allows for the use of something deprecated. */
  public void suppress(Deprecation deprecation) {
    switch (deprecation) {
      case NONE -> {}
      case DEPRECATED -> suppress("deprecation");
      case FOR_REMOVAL -> suppress("removal");
    }
  }

  // @SuppressWarnings({"deprecation", "rawtypes"})
  public Optional<AnnotationSpec> annotation() {
    if (suppressed.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    for (String warning : suppressed) {
      annotation.addMember("value", CodeBlock.of("$S", warning));
    }
    return Optional.of(annotation.build());
  }
}
