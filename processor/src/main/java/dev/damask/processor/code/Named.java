package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.core.TypeInfo;
import java.util.Optional;

/**
 * What generated code calls a type.
 *
 * @param hidden the first type in it that generated code cannot name; then there is no such code
 */
public record Named(TypeName name, Optional<TypeInfo> hidden) {}
