package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints on the values of one type that is to be validated. */
public final class Constraints {

  static final String CONSTRAINT = "jakarta.validation.Constraint";

  private static final ClassName CHECK = ClassName.get("dev.damask.validate", "Check");

  private final Desk desk;
  private final Program program;

  public Constraints(Desk desk) {
    this.desk = desk;
    this.program = desk.program();
  }

  /** Whether an annotation is a constraint, or repeats one. */
  public static boolean isConstraint(AnnotationMirror annotation, Program program) {
    return isMarked(annotation, program) || !repeated(annotation, program).isEmpty();
  }

  /**
   * Reads the constraints among annotations on a value, in their order.
   *
   * @param element where in the source they are: a field, method, parameter, component or type
   * @param annotations the element's, or those of a type argument in its type
   * @param type the value's type, as the generated type sees it
   * @param isSecret whether messages are not to show the value
   */
  public List<Check> read(
      Element element,
      List<? extends AnnotationMirror> annotations,
      TypeMirror type,
      boolean isSecret) {
    List<AnnotationMirror> constraints = among(annotations, program);
    if (constraints.isEmpty()) {
      return List.of();
    }
    ValueType valueType = ValueType.of(type, desk.names().packageName(), program);
    List<Check> checks = new ArrayList<>();
    List<Use> builtIns = new ArrayList<>();
    for (AnnotationMirror annotation : constraints) {
      Use use =
          new Use(desk, new Attributes(element, annotation), Optional.empty(), valueType, isSecret);
      checks.addAll(new ConstraintReader(use).read());
      if (BuiltIns.rule(use.annotation().qualifiedName()).isPresent()) {
        builtIns.add(use);
      }
    }
    Contradictions.report(builtIns);
    return checks;
  }

  /**
   * Reads the rule of a method marked {@code @Check}.
   *
   * <p>The site's value is the object that has the method.
   */
  public Check readRule(ExecutableElement method, AnnotationMirror check) {
    String name = method.getSimpleName().toString();
    return rule(method, check, name + "()", new OfObject(name));
  }

  /**
   * Reads the rule of a static method marked {@code @Check}.
   *
   * <p>The site's value is the object, or null where there is none yet.
   *
   * @param in the type that has the method
   * @param arguments the variables that it is called with
   * @param nullable those of them of which null is not asked
   */
  public Check readRule(
      ExecutableElement method,
      AnnotationMirror check,
      ClassName in,
      List<String> arguments,
      List<String> nullable) {
    String name = method.getSimpleName().toString();
    CodeBlock given =
        arguments.stream().map(it -> CodeBlock.of("$N", it)).collect(CodeBlock.joining(", "));
    Condition broken = Condition.of("!$T.$N($L)", in, name, given);
    Condition asked =
        nullable.stream()
            .map(it -> Condition.isNotNull(CodeBlock.of("$N", it)))
            .reduce(Condition::and)
            .map(it -> it.and(broken))
            .orElse(broken);
    String summary =
        method.getParameters().stream()
            .map(it -> it.getSimpleName().toString())
            .collect(Collectors.joining(", ", name + "(", ")"));
    return rule(method, check, summary, new OfArguments(asked));
  }

  private Check rule(
      ExecutableElement method, AnnotationMirror check, String summary, Verdict verdict) {
    Attributes annotation = new Attributes(method, check);
    Use use =
        new Use(
            desk,
            annotation,
            Optional.empty(),
            ValueType.of(method.getReturnType(), "", program),
            isSensitive(method));
    MessageText message =
        new MessageReader(use).read(annotation.text("message"), annotation.place("message"));
    return new SingleCheck(Wording.ofRule(summary, annotation), verdict, message, CHECK);
  }

  /** The verdict of a rule that is asked of the object. */
  private record OfObject(String method) implements Verdict {

    // !account.isSolvent()
    @Override
    public Condition invalid(Site site) {
      return Condition.of("!$L.$N()", site.value(), method);
    }
  }

  /** The verdict of a rule that is asked with values. */
  private record OfArguments(Condition broken) implements Verdict {

    @Override
    public Condition invalid(Site site) {
      return broken;
    }
  }

  /** Whether a message about an object that has a method is not to show it. */
  private boolean isSensitive(ExecutableElement method) {
    String packageName = program.elements().getPackageOf(method).getQualifiedName().toString();
    return new Sensitivity(program, packageName)
        .isSensitive(Objects.requireNonNull(method.getEnclosingElement()).asType());
  }

  /** The constraints among annotations, repeated ones as well. */
  public static List<AnnotationMirror> among(
      List<? extends AnnotationMirror> annotations, Program program) {
    List<AnnotationMirror> constraints = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      if (isMarked(annotation, program)) {
        constraints.add(annotation);
      }
      constraints.addAll(repeated(annotation, program));
    }
    return constraints;
  }

  private static boolean isMarked(AnnotationMirror annotation, Program program) {
    return program.annotation(annotation.getAnnotationType().asElement(), CONSTRAINT).isPresent();
  }

  /** The annotations that a container annotation, such as {@code @Size.List}, repeats. */
  static List<AnnotationMirror> repeated(AnnotationMirror annotation, Program program) {
    List<AnnotationMirror> repeated = new ArrayList<>();
    for (var attribute : annotation.getElementValues().entrySet()) {
      if (attribute.getKey().getSimpleName().contentEquals("value")
          && attribute.getValue().getValue() instanceof List<?> list) {
        for (Object element : list) {
          if (((AnnotationValue) element).getValue() instanceof AnnotationMirror it
              && isMarked(it, program)) {
            repeated.add(it);
          }
        }
      }
    }
    return repeated;
  }
}
