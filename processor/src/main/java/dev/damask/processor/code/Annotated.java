package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A type as a declaration writes it, with the annotations that stand before the declaration. */
public record Annotated(List<AnnotationSpec> annotations, TypeName type) {}
