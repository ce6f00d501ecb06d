package dev.damask.processor.validated.property;

import dev.damask.processor.code.CanonicalConstructor;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.KotlinTypes;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.validated.constraint.Constraints;
import dev.damask.processor.validated.value.Cascades;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Constraints in the type itself where nothing would check them. */
public final class Misplaced {

  private static final Set<String> CONVERSIONS =
      Set.of(
          "jakarta.validation.groups.ConvertGroup", "jakarta.validation.groups.ConvertGroup.List");

  private final Desk desk;
  private final Program program;
  private final Report report;
  private final boolean isRecord;

  /** The components of a record whose groups are converted: the compiler copies annotations. */
  private final Set<String> converted = new HashSet<>();

  public Misplaced(Desk desk) {
    this.desk = desk;
    this.program = desk.program();
    this.report = desk.report();
    this.isRecord = desk.type().getKind() == ElementKind.RECORD;
  }

  /** The annotations on a member that say how its value is checked, and those in its type. */
  static List<AnnotationMirror> constraints(Member member, Desk desk) {
    List<AnnotationMirror> found =
        new ArrayList<>(constraints(member.element().getAnnotationMirrors(), desk.program()));
    found.addAll(inside(member.declaredType(), desk.program()));
    return found;
  }

  private static List<AnnotationMirror> constraints(
      List<? extends AnnotationMirror> annotations, Program program) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror it : annotations) {
      if (Cascades.isValid(it) || Constraints.isConstraint(it, program)) {
        found.add(it);
      }
    }
    return found;
  }

  private static List<AnnotationMirror> inside(TypeMirror type, Program program) {
    return constraints(annotations(type), program);
  }

  /** The annotations in a type, however deep. */
  private static List<AnnotationMirror> annotations(TypeMirror type) {
    List<AnnotationMirror> found = new ArrayList<>(type.getAnnotationMirrors());
    if (type instanceof ArrayType array) {
      found.addAll(annotations(array.getComponentType()));
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        found.addAll(annotations(argument));
      }
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      found.addAll(annotations(wildcard.getExtendsBound()));
    }
    return found;
  }

  /** Reports them. */
  public void report(Members members) {
    Set<String> plainNames = members.fieldNames();
    for (Element element : program.members().of(desk.type())) {
      if (element instanceof TypeElement) {
        continue;
      }
      reportConversion(element);
      Optional<Member> member = member(element, members);
      if (member.isEmpty() || !isProperty(member.get(), plainNames)) {
        reportOn(element, describe(element), List.of());
      }
      if (element instanceof ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
          reportOn(
              parameter,
              "the parameter " + parameter.getSimpleName(),
              isCanonical(method) ? ofComponent(parameter, members) : List.of());
        }
      }
    }
  }

  private void reportConversion(Element element) {
    List<AnnotationMirror> annotations = new ArrayList<>(element.getAnnotationMirrors());
    if (element.getKind().isField()) {
      annotations.addAll(annotations(element.asType()));
    } else if (element instanceof ExecutableElement method) {
      annotations.addAll(annotations(method.getReturnType()));
    }
    annotations.stream()
        .filter(it -> CONVERSIONS.contains(Program.nameOf(it).toString()))
        .findFirst()
        .filter(it -> !isRecord || converted.add(element.getSimpleName().toString()))
        .ifPresent(it -> report.add(PropertyProblem.GroupConversion, Place.of(element, it)));
  }

  private static Optional<Member> member(Element element, Members members) {
    for (Member member : members.all()) {
      if (member.element().equals(element)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private boolean isProperty(Member member, Set<String> plainNames) {
    return !member.property(plainNames).isEmpty()
        && (member.isField() || !member.is(Modifier.PRIVATE));
  }

  /** The compiler puts the constraints of components on the parameters of their constructor. */
  private boolean isCanonical(ExecutableElement method) {
    return isRecord
        && method.getKind() == ElementKind.CONSTRUCTOR
        && CanonicalConstructor.isOf(desk.type(), method);
  }

  private List<String> ofComponent(VariableElement parameter, Members members) {
    return members.fields().stream()
        .filter(it -> it.element().getSimpleName().equals(parameter.getSimpleName()))
        .flatMap(it -> Components.annotations(it.element(), desk.type(), program).stream())
        .map(AnnotationMirror::toString)
        .toList();
  }

  /**
   * @param copied what stands elsewhere, too, where it is checked
   */
  private void reportOn(Element element, String what, List<String> copied) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror constraint : constraints(element.getAnnotationMirrors(), program)) {
      if (!copied.contains(constraint.toString())) {
        found.add(constraint);
      }
    }
    if (!found.isEmpty() && element.getKind() != ElementKind.RECORD_COMPONENT) {
      report.add(
          PropertyProblem.MisplacedConstraint,
          Place.of(element, found.get(0)),
          found.get(0).getAnnotationType().asElement().getSimpleName(),
          what,
          KotlinTypes.include(desk.type(), program) ? ", which @field: and @get: do" : "");
    }
  }

  private static String describe(Element element) {
    boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
    return switch (element.getKind()) {
      case FIELD -> "the static field " + element.getSimpleName();
      case CONSTRUCTOR -> "a constructor";
      case METHOD ->
          element.getSimpleName() + "(), which is " + (isStatic ? "static" : "not a getter");
      default -> element.getSimpleName().toString();
    };
  }
}
