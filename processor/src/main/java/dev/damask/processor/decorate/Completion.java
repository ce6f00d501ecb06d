package dev.damask.processor.decorate;

import dev.damask.processor.decorate.weave.AsyncTypes;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether decorators can tell when the work of a method is done. */
final class Completion {

  private static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private static final String FOR_DECLARED = "return one of them, or remove the annotation";

  private Completion() {}

  /** Reports where a decorator would end before the work does. */
  static void check(Use use) {
    String decorator = use.annotation().written().simpleName();
    if (isSuspended(use.method())) {
      use.report()
          .add(
              DecorateProblem.SuspendFunction,
              use.annotation().place(),
              decorator,
              use.methodName());
    } else if (!Decorators.isBody(use.annotation().type(), use.program())) {
      checkResult(use, decorator);
    }
  }

  private static void checkResult(Use use, String decorator) {
    if (use.isAsDeclared() && AsyncTypes.isUnsupported(use.method().getReturnType(), use.desk())) {
      use.report()
          .add(
              DecorateProblem.AsyncMethod,
              use.annotation().place(),
              decorator,
              use.methodName(),
              use.signature().returnType(),
              FOR_DECLARED);
    } else if (AsyncTypes.isUnsupported(use.result(), use.desk())) {
      use.desk()
          .reportHere(
              DecorateProblem.AsyncMethod,
              decorator,
              use.methodName(),
              use.signature().returnType(),
              "return one of them, or override it in " + use.desk().type().getSimpleName());
    }
  }

  /** Kotlin's compiler gives a suspend function this parameter; it returns when it suspends. */
  private static boolean isSuspended(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty()) {
      return false;
    }
    TypeMirror last = parameters.get(parameters.size() - 1).asType();
    return last instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONTINUATION);
  }
}
