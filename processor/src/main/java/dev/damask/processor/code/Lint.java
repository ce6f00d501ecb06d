package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/**
 * The lint warnings that generated code cannot avoid, because the user's code that it repeats has
 * them too.
 */
public final class Lint {

  private static final Set<String> UNKNOWN_TO_ECJ =
      Set.of("overloads", "overrides", "this-escape", "try", "varargs");

  private final SortedSet<String> suppressed = new TreeSet<>();

  public void suppress(String warning) {
    suppressed.add(warning);
    if (UNKNOWN_TO_ECJ.contains(warning)) {
      // ecj says so unless everything is suppressed.
      suppressAll();
    }
  }

  boolean isSuppressed(String warning) {
    return suppressed.contains(warning);
  }

  /**
   * Allows for a warning of ecj's that has no name, or for one of javac's that it does not have.
   */
  public void suppressAll() {
    suppressed.add("all");
  }

  /** Allows for the use of something deprecated. */
  public void suppress(Deprecation deprecation) {
    switch (deprecation) {
      case NONE -> {}
      case DEPRECATED -> suppress("deprecation");
      case FOR_REMOVAL -> suppress("removal");
    }
  }

  /** Allows for the name of a type, with its type arguments or without. */
  public void allowNaming(TypeInfo type, boolean isRaw) {
    for (Deprecation deprecation : type.deprecations()) {
      suppress(deprecation);
    }
    if (type.isGeneric() && isRaw) {
      suppress("rawtypes");
    }
  }

  /** The annotations of a type that is generated for another: its deprecation, and the warnings. */
  public List<AnnotationSpec> annotations(TypeElement type, Program program) {
    suppressExports(type, program);
    List<AnnotationSpec> annotations = new ArrayList<>(NullMarks.of(type, program));
    if (Deprecation.of(type, program.elements()) != Deprecation.NONE) {
      annotations.add(AnnotationSpec.builder(Deprecated.class).build());
      deprecateAll();
    }
    annotation().ifPresent(annotations::add);
    return annotations;
  }

  /** The annotations of a type that is generated for several. */
  public List<AnnotationSpec> annotationsOfPart(TypeElement first, Program program) {
    suppressExports(first, program);
    return annotation().stream().toList();
  }

  private void suppressExports(TypeElement type, Program program) {
    if (program.namedModuleOf(type).isPresent()
        && program.info(type).access() == TypeInfo.Access.PUBLIC) {
      // The user's module need not require ours transitively.
      suppress("exports");
    }
  }

  /** Allows for a generated type that is deprecated itself: then only removal needs a word. */
  public void deprecateAll() {
    suppressed.remove("deprecation");
    if (suppressed.contains("removal")) {
      // ecj thinks that it does not, and says so unless everything is suppressed.
      suppressAll();
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
