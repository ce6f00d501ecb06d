package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotations of a generated type: what it repeats of the user's type, and what lint is not to
 * say.
 */
public final class TypeAnnotations {

  private static final Set<String> SERIAL_METHODS =
      Set.of("readObject", "writeObject", "writeReplace");

  private TypeAnnotations() {}

  /** Those of a generated subtype; asked for last, when all that lint would say is known. */
  // @SuppressWarnings({"exports", "serial"})
  public static List<AnnotationSpec> ofSubtype(Desk desk) {
    Hierarchy hierarchy = desk.hierarchy();
    if (hierarchy.isA("java.io.Serializable")) {
      desk.lint().suppress("serial");
    }
    if (hasOwnSerialForm(hierarchy)) {
      // Of these ecj asks for no serial number, and says so unless everything is suppressed.
      desk.lint().suppressAll();
    }
    return ofSerialSubtype(desk);
  }

  /** Those of a generated subtype that has a serial number of its own. */
  public static List<AnnotationSpec> ofSerialSubtype(Desk desk) {
    if (desk.hierarchy().isA("java.lang.AutoCloseable")) {
      desk.lint().suppress("try");
    }
    return of(desk);
  }

  private static boolean hasOwnSerialForm(Hierarchy hierarchy) {
    return hierarchy.isA("java.io.Externalizable")
        || (hierarchy.isA("java.io.Serializable")
            && hierarchy.ancestors().stream().anyMatch(it -> mayDeclareSerialForm(it.type())));
  }

  private static boolean mayDeclareSerialForm(TypeElement type) {
    // Not every compiler shows the private methods of the JDK.
    return type.getQualifiedName().toString().startsWith("java.")
        ? type.getKind().isClass()
        : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(it -> SERIAL_METHODS.contains(it.getSimpleName().toString()));
  }

  /** Those of a generated type that is no subtype; asked for last, too. */
  // @Deprecated
  public static List<AnnotationSpec> of(Desk desk) {
    TypeElement type = desk.type();
    Lint lint = desk.lint();
    Program program = desk.program();
    if (program.namedModuleOf(type).isPresent()
        && program.info(type).access() == TypeInfo.Access.PUBLIC) {
      // The user's module need not require ours transitively.
      lint.suppress("exports");
    }
    List<AnnotationSpec> annotations = new ArrayList<>(NullMarks.of(type, program));
    if (Deprecation.of(type, program.elements()) != Deprecation.NONE) {
      annotations.add(AnnotationSpec.builder(Deprecated.class).build());
      lint.deprecateAll();
    }
    Optional<AnnotationSpec> suppression = lint.annotation();
    if (suppression.isPresent()) {
      annotations.add(suppression.get());
    }
    return annotations;
  }
}
