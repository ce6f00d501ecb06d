package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Hierarchy.MethodIn;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.code.Shown;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * What log lines and messages show of the values of a decorated method, by the types that it has in
 * the type whose wrapper is generated.
 */
public final class ShownValues {

  private final Use use;
  private final ExecutableType seen;
  private final List<ExecutableElement> methods;
  private final Sensitivity sensitivity;

  public ShownValues(Use use) {
    Program program = use.program();
    this.use = use;
    this.seen = Inherited.method(use.method(), use.desk().type(), program);
    // A mark counts wherever one who calls or writes the method may have read it.
    this.methods = new ArrayList<>();
    Hierarchy hierarchy = use.desk().hierarchy();
    for (MethodIn it : hierarchy.methodsNamed(use.method().getSimpleName().toString())) {
      if (hierarchy.areOneMethod(use.method(), it.method())) {
        methods.add(it.method());
      }
    }
    this.sensitivity = new Sensitivity(program, use.desk().subject().generated().packageName());
  }

  /** Of each argument, in order, under the names that the wrapper gives the parameters. */
  public List<Shown> arguments() {
    List<Shown> arguments = new ArrayList<>();
    for (int i = 0; i < seen.getParameterTypes().size(); i++) {
      arguments.add(
          sensitivity.ofParameter(
              i,
              seen.getParameterTypes().get(i),
              methods,
              use.signature().parameters().get(i).name()));
    }
    return arguments;
  }

  /** Of what the method returns, or of what arrives later. */
  public Shown result() {
    TypeMirror result = use.result();
    return sensitivity.ofResult(
        use.isAsync() ? AsyncResult.valueOf(result, use.program()) : result, methods);
  }
}
