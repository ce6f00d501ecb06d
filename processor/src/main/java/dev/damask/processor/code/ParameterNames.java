package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The names of a method's parameters, which a compiler makes up where a class file has none. */
public final class ParameterNames {

  private ParameterNames() {}

  /** The names in order. */
  public static List<String> of(ExecutableElement method) {
    List<String> names = new ArrayList<>(method.getParameters().size());
    for (VariableElement parameter : method.getParameters()) {
      names.add(nameOf(parameter));
    }
    return isAnyMadeUp(names) && isCanonical(method)
        ? components(method).stream().map(ParameterNames::nameOf).toList()
        : names;
  }

  private static String nameOf(Element element) {
    return element.getSimpleName().toString();
  }

  /**
   * Whether they are the ones of the source: always so in sources, and in class files compiled with
   * {@code -parameters}, or with {@code -g} if the method has a body.
   */
  public static boolean areKnown(ExecutableElement method, Program program) {
    return program.isSource(method) || !isAnyMadeUp(of(method));
  }

  /** javac and ecj make up the same: {@code arg0, arg1}. */
  private static boolean isAnyMadeUp(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals("arg" + i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a constructor takes the components of a record, whose names all class files have. */
  private static boolean isCanonical(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && Program.declaring(method).getKind() == ElementKind.RECORD
        && method.getParameters().stream()
            .map(it -> it.asType().toString())
            .toList()
            .equals(components(method).stream().map(it -> it.asType().toString()).toList());
  }

  private static List<? extends Element> components(ExecutableElement constructor) {
    return Program.declaring(constructor).getRecordComponents();
  }

  /** What {@link CodeProblem#MissingParameterNames} says of a method without them. */
  public static Object[] missing(String annotation, ExecutableElement method) {
    TypeElement type = Program.declaring(method);
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    String described = isConstructor ? "its constructor" : nameOf(method) + "()";
    return new Object[] {annotation, described, type.getQualifiedName()};
  }
}
