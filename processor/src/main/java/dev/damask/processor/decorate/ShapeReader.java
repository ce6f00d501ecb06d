package dev.damask.processor.decorate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Bean;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.TypeAnnotations;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** Reads the outside of a wrapper. */
final class ShapeReader {

  private final Desk desk;
  private final TypeElement type;
  private final Bean bean;
  private final Program program;
  private final Report report;
  private final DecoratePattern pattern;

  ShapeReader(Desk desk, Bean bean, DecoratePattern pattern) {
    this.desk = desk;
    this.bean = bean;
    this.type = desk.type();
    this.program = desk.program();
    this.report = desk.report();
    this.pattern = pattern;
  }

  /** The variables of a type, and of the types around it whose instances it lives in. */
  static List<? extends TypeParameterElement> variables(TypeElement type, Program program) {
    List<TypeParameterElement> variables = new ArrayList<>();
    Element element = type;
    while (element instanceof TypeElement inner) {
      variables.addAll(0, inner.getTypeParameters());
      element = program.info(inner).isInner() ? inner.getEnclosingElement() : null;
    }
    return variables;
  }

  /** Reads the outside; last, when all that lint would say is known. */
  Shape read() {
    List<TypeVariableName> variables = desk.typeVariables();
    TypeName supertype = supertype(variables);
    boolean delegates = type.getKind().isInterface();
    List<Modifier> modifiers = modifiers(delegates);
    Bean its = modifiers.contains(Modifier.ABSTRACT) ? Bean.NONE : bean;
    List<Constructor> constructors =
        delegates ? List.of() : new ConstructorReader(desk, wrappedClass(), its).read();
    List<AnnotationSpec> annotations = new ArrayList<>(its.annotations());
    Optional<Signature> cloning = delegates ? Optional.empty() : new CloneReader(desk).read();
    if (serial() == Shape.Serial.EXTERNALIZABLE
        && constructors.stream().noneMatch(ShapeReader::isOfStreams)) {
      // javac says so, and ecj says that it does not, unless everything is suppressed.
      desk.lint().suppress("serial");
      desk.lint().suppressAll();
    }
    annotations.addAll(TypeAnnotations.ofSerialSubtype(desk));
    return new Shape(
        program.info(type).name(),
        desk.subject().generated(),
        supertype,
        delegates,
        modifiers,
        annotations,
        Nullness.beside(type),
        variables,
        constructors,
        serial(),
        cloning,
        desk.hierarchy().memberNames(),
        desk.hierarchy().hidingNames());
  }

  /** Whether an externalizable object can be made by a constructor when it is read. */
  private static boolean isOfStreams(Constructor constructor) {
    return constructor.signature().parameters().isEmpty()
        && constructor.signature().access().equals(Optional.of(Modifier.PUBLIC));
  }

  private Shape.Serial serial() {
    if (desk.hierarchy().isA("java.io.Externalizable")) {
      return Shape.Serial.EXTERNALIZABLE;
    }
    return desk.hierarchy().isA("java.io.Serializable")
        ? Shape.Serial.SERIALIZABLE
        : Shape.Serial.NONE;
  }

  // Client<T>, or ClientValidated<T>
  private TypeName supertype(List<TypeVariableName> variables) {
    ClassName wrapped = program.wrappers().wrappedBy(pattern, type);
    if (wrapped.equals(program.info(type).name())) {
      return desk.names().of(type.asType());
    }
    return variables.isEmpty()
        ? wrapped
        : ParameterizedTypeName.get(wrapped, variables.toArray(TypeName[]::new));
  }

  /**
   * The class whose constructors the wrapper has. Another wrapper of an abstract class may
   * implement it, with constructors of its own; of other classes it has the same.
   */
  private TypeElement wrappedClass() {
    String wrapped = program.wrappers().wrappedBy(pattern, type).canonicalName();
    if (!type.getModifiers().contains(Modifier.ABSTRACT)
        || type.getQualifiedName().contentEquals(wrapped)) {
      return type;
    }
    @Nullable TypeElement generated = program.elements().getTypeElement(wrapped);
    if (generated == null) {
      report.missing(wrapped);
      return type;
    }
    return generated;
  }

  private List<Modifier> modifiers(boolean delegates) {
    List<Modifier> modifiers = new ArrayList<>();
    if (program.info(type).access() == TypeInfo.Access.PUBLIC) {
      modifiers.add(Modifier.PUBLIC);
    }
    if (!delegates && hasAbstractMethods()) {
      modifiers.add(Modifier.ABSTRACT);
    }
    // Never final: containers and tools put proxies on top.
    if (type.getModifiers().contains(Modifier.SEALED)
        && program.wrappers().isDirect(type, desk.subject().generated())) {
      modifiers.add(Modifier.NON_SEALED);
    }
    return modifiers;
  }

  /** What an interface declares of them, every class has; an abstract class may take it back. */
  private static boolean isImplementedByObject(ExecutableElement method, Ancestor in) {
    return in.type().getKind().isInterface() && ObjectMethods.contain(method);
  }

  private boolean hasAbstractMethods() {
    if (!wrappedClass().getModifiers().contains(Modifier.ABSTRACT)) {
      return false;
    }
    Hierarchy hierarchy =
        wrappedClass().equals(type)
            ? desk.hierarchy()
            : new Hierarchy(wrappedClass(), desk.names(), report);
    for (Ancestor ancestor : hierarchy.ancestors()) {
      for (ExecutableElement method : ancestor.methods()) {
        if (method.getModifiers().contains(Modifier.ABSTRACT)
            && !isImplementedByObject(method, ancestor)
            && !Decorators.implement(method, program)
            && !hierarchy.isOverridden(method, ancestor)) {
          return true;
        }
      }
    }
    return false;
  }
}
