package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Hierarchy.Ancestor;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The name of a type of the unnamed package, where its subtypes inherit another type of that name.
 * Elsewhere the name of the package tells them apart.
 */
public final class ShadowedName {

  private ShadowedName() {}

  /** Reports a type that a generated subtype could not name; whether it can. */
  public static boolean check(Desk desk) {
    ClassName name = desk.program().info(desk.type()).name();
    if (!name.packageName().isEmpty()) {
      return true;
    }
    String outermost = name.topLevelClassName().simpleName();
    for (Ancestor ancestor : desk.hierarchy().ancestors()) {
      if (declares(ancestor.type(), outermost)) {
        desk.report(
            CodeProblem.ShadowedName,
            desk.subject().place(),
            outermost,
            ancestor.type().getSimpleName());
        return false;
      }
    }
    return true;
  }

  private static boolean declares(TypeElement type, String name) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (nested.getSimpleName().contentEquals(name)) {
        return true;
      }
    }
    return false;
  }
}
