package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the signatures of methods and constructors that generated code repeats. */
public final class SignatureReader {

  private final Subject subject;
  private final Program program;
  private final Lint lint;
  private final List<TypeVariableName> typeVariables;
  private final Set<String> taken;

  /**
   * @param typeVariables those that the generated type declares
   * @param taken the names that the variables of methods cannot have
   */
  SignatureReader(
      Subject subject, Lint lint, List<TypeVariableName> typeVariables, Set<String> taken) {
    this.subject = subject;
    this.program = subject.program();
    this.lint = lint;
    this.typeVariables = typeVariables;
    this.taken = taken;
  }

  /** One that reports elsewhere. */
  SignatureReader reportingTo(Report report) {
    return new SignatureReader(subject.reportingTo(report), lint, typeVariables, taken);
  }

  /** One that reports nothing. */
  SignatureReader muted() {
    return new SignatureReader(subject.reportingTo(new Report()), new Lint(), typeVariables, taken);
  }

  /**
   * Reads a signature; nothing where it names a type that generated code cannot name, which is a
   * problem.
   *
   * @param names the names as seen in the type that declares the method
   */
  public Optional<Signature> read(ExecutableElement element, TypeNames names, Place place) {
    Optional<TypeInfo> hidden = hiddenIn(element, names);
    if (hidden.isPresent()) {
      Object[] why =
          hidden.get().hiddenFrom(names.packageName(), describe(element), "do without it");
      subject.report().add(CodeProblem.HiddenType, place, why);
      return Optional.empty();
    }
    boolean usesDeprecated = lint.isSuppressed("deprecation");
    Signature signature = overriding(readAsIs(element, names));
    if (!usesDeprecated
        && lint.isSuppressed("deprecation")
        && Deprecation.of(element, program.elements()) != Deprecation.NONE) {
      // What is deprecated itself may name it, and ecj says so unless everything is suppressed.
      lint.suppressAll();
    }
    return Optional.of(signature);
  }

  /** Reads the signature of a method that generated code declares and calls. */
  public Optional<Signature> readToCall(ExecutableElement element, TypeNames names, Place place) {
    for (VariableElement parameter : element.getParameters()) {
      names.allowGiving(parameter.asType());
    }
    return read(element, names, place);
  }

  /** Reads the signature of a method that generated code calls, and does not declare itself. */
  public Optional<Signature> readCalled(ExecutableElement element, TypeNames names, Place place) {
    return new SignatureReader(subject, new Lint(), typeVariables, taken)
        .readToCall(element, names, place);
  }

  private Signature overriding(Signature signature) {
    if (!ErasedOverride.isNeeded(signature.typeVariables())) {
      return signature;
    }
    ErasedOverride erased = new ErasedOverride(signature, typeVariables);
    erased.allow(lint);
    return erased.read();
  }

  private Signature readAsIs(ExecutableElement element, TypeNames names) {
    TypeNames inside = names.declaring(element.getTypeParameters(), taken);
    List<TypeVariableName> variables = inside.declarations(element.getTypeParameters());
    ElementType kind =
        element.getKind() == ElementKind.CONSTRUCTOR ? ElementType.CONSTRUCTOR : ElementType.METHOD;
    Declared returned = inside.declared(element, element.getReturnType(), kind);
    List<Parameter> parameters = parameters(element, inside);
    List<TypeName> thrown = inside.of(element.getThrownTypes());
    List<TypeName> mentioned = new ArrayList<>(thrown);
    mentioned.add(returned.plain());
    for (Parameter parameter : parameters) {
      mentioned.add(parameter.type());
    }
    if (Mentions.needed(mentioned, variables).size() < variables.size()) {
      // ecj says that nothing uses them.
      lint.suppressAll();
    }
    return new Signature(
        element.getSimpleName().toString(),
        access(element),
        annotations(element, parameters),
        variables,
        returned,
        parameters,
        element.isVarArgs(),
        thrown);
  }

  /** The first type in a signature that generated code cannot name. */
  private static Optional<TypeInfo> hiddenIn(ExecutableElement element, TypeNames names) {
    List<TypeMirror> types = new ArrayList<>();
    types.add(element.getReturnType());
    for (VariableElement parameter : element.getParameters()) {
      types.add(parameter.asType());
    }
    types.addAll(element.getThrownTypes());
    Optional<TypeInfo> hidden = names.hiddenInBounds(element.getTypeParameters());
    for (int i = 0; hidden.isEmpty() && i < types.size(); i++) {
      hidden = names.hiddenIn(types.get(i));
    }
    return hidden;
  }

  /**
   * The constructors of a class that generated code is to call: those that are not private. One
   * that takes something private is as good as private, unless there are no others.
   */
  public List<ExecutableElement> usableConstructors(TypeElement type, TypeNames names) {
    List<ExecutableElement> callable = new ArrayList<>();
    List<ExecutableElement> nameable = new ArrayList<>();
    for (ExecutableElement it : program.members().constructors(type)) {
      if (!it.getModifiers().contains(Modifier.PRIVATE)) {
        callable.add(it);
        if (hiddenIn(it, names).isEmpty()) {
          nameable.add(it);
        }
      }
    }
    return nameable.isEmpty() ? callable : nameable;
  }

  private static String describe(ExecutableElement element) {
    return element.getKind() == ElementKind.CONSTRUCTOR
        ? "the constructor"
        : element.getSimpleName() + "()";
  }

  private List<Parameter> parameters(ExecutableElement element, TypeNames names) {
    List<Parameter> parameters = new ArrayList<>();
    Names scope = new Names(List.of());
    boolean hasNames = hasNames(element);
    for (VariableElement parameter : element.getParameters()) {
      Declared declared = names.declared(parameter, parameter.asType(), ElementType.PARAMETER);
      String wanted =
          hasNames ? parameter.getSimpleName().toString() : Names.after(declared.plain());
      parameters.add(new Parameter(scope.fresh(wanted), declared));
    }
    return parameters;
  }

  /** Compilers do not agree on those of constructors in class files, nor JDKs on their own. */
  private boolean hasNames(ExecutableElement element) {
    return program.isSource(element)
        || (element.getKind() == ElementKind.METHOD
            && !program.isOfJdk(Program.declaring(element))
            && ParameterNames.areKnown(element, program));
  }

  private static Optional<Modifier> access(ExecutableElement element) {
    if (element.getModifiers().contains(Modifier.PUBLIC)) {
      return Optional.of(Modifier.PUBLIC);
    }
    return element.getModifiers().contains(Modifier.PROTECTED)
        ? Optional.of(Modifier.PROTECTED)
        : Optional.empty();
  }

  private List<AnnotationSpec> annotations(ExecutableElement element, List<Parameter> parameters) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    Deprecation deprecation = Deprecation.of(element, program.elements());
    if (deprecation == Deprecation.FOR_REMOVAL) {
      // Unlike plain deprecation, it matters in deprecated code, too.
      lint.suppress(deprecation);
    }
    if (deprecation != Deprecation.NONE) {
      annotations.add(deprecated(element));
    }
    if (element.isVarArgs() && !isReifiable(component(parameters))) {
      if (program.annotation(element, "java.lang.SafeVarargs").isPresent()) {
        annotations.add(AnnotationSpec.builder(SafeVarargs.class).build());
        lint.suppress("varargs");
      } else {
        lint.suppress("unchecked");
      }
    }
    return annotations;
  }

  // @Deprecated(since = "2", forRemoval = true)
  private static AnnotationSpec deprecated(ExecutableElement element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Program.nameOf(mirror).contentEquals("java.lang.Deprecated")) {
        return AnnotationSpec.get(mirror);
      }
    }
    return AnnotationSpec.builder(Deprecated.class).build();
  }

  private static TypeName component(List<Parameter> parameters) {
    return ((ArrayTypeName) parameters.get(parameters.size() - 1).type()).componentType();
  }

  private static boolean isReifiable(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return isReifiable(array.componentType());
    }
    return type.isPrimitive()
        || type instanceof ClassName
        || (type instanceof ParameterizedTypeName parameterized
            && parameterized.typeArguments().stream()
                .allMatch(argument -> argument.toString().equals("?")));
  }
}
