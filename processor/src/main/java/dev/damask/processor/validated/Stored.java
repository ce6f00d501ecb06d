package dev.damask.processor.validated;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.List;

/**
 * A property whose abstract accessors are implemented by a field.
 *
 * @param getters the abstract methods that return it
 * @param isFinal whether it has no setter
 */
record Stored(
    String property,
    String field,
    TypeName type,
    List<Signature> getters,
    boolean isFinal) {}
