package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.weave.Use;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.List;

/** What a JVM has no room for in a wrapper, though the user's type is within its limits. */
final class Limits {

  /** The most that a method takes, the object itself included; long and double count twice. */
  private static final int MOST = 255;

  /** What a class or lambda inside a method takes besides the method's parameters, at the most. */
  private static final int INSIDE = 4;

  private Limits() {}

  /** Whether a decorator has room; what goes on inside of its method takes the parameters along. */
  static boolean allow(Use use) {
    boolean takesThemAlong =
        use.isAsync() || !use.annotation().qualifiedName().startsWith("dev.damask.");
    int most = MOST - INSIDE - 1;
    int size = size(use.signature().parameters());
    if (!takesThemAlong || size <= most) {
      return true;
    }
    use.report()
        .add(
            DecorateProblem.TooManyParameters,
            use.annotation().place(),
            use.methodName() + "()",
            size,
            most);
    return false;
  }

  /** Whether a method has room for what its decorators tell each other; if not, a problem. */
  static boolean allowNotes(WovenMethod method, Use outermost) {
    int most = MOST - 1 - method.notes().size();
    int size = size(method.signature().parameters());
    if (method.notes().isEmpty() || size <= most) {
      return true;
    }
    outermost
        .report()
        .add(
            DecorateProblem.TooManyParameters,
            outermost.annotation().place(),
            outermost.methodName() + "()",
            size,
            most);
    return false;
  }

  /** Whether a constructor has room for an environment; if not, that is a problem. */
  static boolean allowEnvironment(Constructor constructor, Place place, Report report) {
    int most = MOST - 2 - (constructor.outer().isPresent() ? 1 : 0);
    int size = size(constructor.signature().parameters());
    if (constructor.form() != Constructor.Form.ADDED || size <= most) {
      return true;
    }
    report.add(DecorateProblem.TooManyParameters, place, "the constructor", size, most);
    return false;
  }

  private static int size(List<Parameter> parameters) {
    int size = parameters.size();
    for (Parameter it : parameters) {
      if (it.type().equals(TypeName.LONG) || it.type().equals(TypeName.DOUBLE)) {
        size++;
      }
    }
    return size;
  }
}
