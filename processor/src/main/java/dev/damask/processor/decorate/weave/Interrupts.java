package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.stream.Stream;

/** What a method declares whose thread may be interrupted while it waits. */
public final class Interrupts {

  private Interrupts() {}

  /** Besides what is thrown inside, an interrupt, if callers of the method are told of those. */
  public static List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    if (!signature.declaresInterrupts() || signature.withThrown(inside).declaresInterrupts()) {
      return inside;
    }
    return Stream.concat(inside.stream(), Stream.of(ClassName.get(InterruptedException.class)))
        .toList();
  }
}
