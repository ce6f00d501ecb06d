package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.CodeProblem;
import dev.damask.processor.code.Creatable;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.TypeInfo;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Tells of what a decorator names and generated code cannot reach: where the decorator stands, or,
 * if it is within reach there, at the type of another package that inherits the method.
 */
record OutOfReach(Use use) {

  /** A type that has to be mentioned. */
  void report(TypeInfo hidden, Place place) {
    if (isInherited() && hidden.isAccessibleFrom(packageThere(), true)) {
      use.desk()
          .reportHere(
              CodeProblem.HiddenType, use.desk().whyHidden(inheritedBy(), hidden, override()));
    } else {
      Object[] why = use.desk().whyHidden(by(), hidden, "do without it");
      use.desk().report(CodeProblem.HiddenType, place, why);
    }
  }

  /** A constructor that has to be called. */
  void report(ExecutableElement constructor, Place place) {
    String created = Program.declaring(constructor).getSimpleName().toString();
    if (isInherited() && isCallableThere(constructor)) {
      use.desk()
          .reportHere(CodeProblem.HiddenConstructor, inheritedBy(), created, ", or " + override());
    } else {
      use.desk().report(CodeProblem.HiddenConstructor, place, by(), created, "");
    }
  }

  private boolean isCallableThere(ExecutableElement constructor) {
    return Creatable.isCallable(constructor, packageThere(), use.program().elements());
  }

  private String packageThere() {
    return use.program().info(declaring()).name().packageName();
  }

  private boolean isInherited() {
    return !declaring().equals(use.desk().type());
  }

  private TypeElement declaring() {
    return Program.declaring(use.method());
  }

  private String by() {
    return "@" + use.annotation().simpleName();
  }

  private String inheritedBy() {
    return "%s of %s(), which %s inherits".formatted(by(), use.methodName(), heir());
  }

  private String override() {
    return "override %s() in %s".formatted(use.methodName(), heir());
  }

  private String heir() {
    return use.desk().type().getSimpleName().toString();
  }
}
