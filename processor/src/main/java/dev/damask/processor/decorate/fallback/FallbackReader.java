package dev.damask.processor.decorate.fallback;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.FallbackMethodReader;
import dev.damask.processor.decorate.weave.SecretFailures;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** {@code @Fallback}: reads which failures another method answers. */
public final class FallbackReader implements DecoratorReader {

  @Override
  public Optional<Draft> read(Use use) {
    FailureTypes failures = FailureTypes.read(use, "answered");
    List<TypeName> on = failures.onNames();
    List<TypeName> notOn = failures.notOnNames();
    return FallbackMethodReader.read(use, "value", failures.on(), false)
        .map(
            it ->
                it.draft(
                    new Answered(
                        use.methodName(),
                        it.fallback(),
                        on,
                        notOn,
                        SecretFailures.shown(use),
                        use.isAsync())));
  }

  /** A method does not fall back on itself because the whole type falls back on it. */
  @Override
  public boolean leavesOut(Attributes annotation, ExecutableElement method, Program program) {
    return method.getSimpleName().contentEquals(annotation.text("value"));
  }
}
