package dev.damask.processor.decorate.within;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** {@code @Within}: reads which scope each call runs within. */
public final class WithinReader implements DecoratorReader {

  @Override
  public Optional<WithinDraft> read(Use use) {
    ScopeReader reader = new ScopeReader(use);
    return reader.find().map(it -> new WithinDraft(use, it.method(), reader.within(it)));
  }

  /** A scope is not opened within itself because the whole type runs within it. */
  @Override
  public boolean leavesOut(Attributes annotation, ExecutableElement method, Program program) {
    return method.getSimpleName().contentEquals(annotation.text("value"))
        && ScopeReader.isScope(
            method.getReturnType(),
            program.elements().getPackageOf(method).getQualifiedName().toString(),
            program);
  }
}
