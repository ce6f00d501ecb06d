package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An annotation that generated code makes an instance of.
 *
 * @param isConstraint whether it has groups and payload, which it leaves empty
 */
record AnnotationModel(ClassName type, boolean isConstraint, List<Attribute> attributes) {

  /** An attribute of an annotation, and its value. */
  record Attribute(String name, TypeName type, Value value) {}

  /** The value of an attribute. */
  sealed interface Value {

    /** What is not made of annotations. */
    record Plain(CodeBlock code) implements Value {}

    /** An annotation. */
    record One(AnnotationModel annotation) implements Value {}

    /** An array of annotations. */
    record Several(TypeName type, List<AnnotationModel> annotations) implements Value {}
  }

  // new IbanAnnotation("DE")
  CodeBlock instance(Constants constants) {
    String name =
        constants.nested(
            type, type.simpleName() + "Annotation", it -> new AnnotationWriter(this, it).write());
    return CodeBlock.of(
        "new $L($L)",
        name,
        attributes.stream()
            .map(attribute -> code(attribute.value, constants))
            .collect(CodeBlock.joining(",$W")));
  }

  private static CodeBlock code(Value value, Constants constants) {
    if (value instanceof Value.One one) {
      return one.annotation.instance(constants);
    }
    if (value instanceof Value.Several several) {
      return CodeBlock.of(
          "new $T {$L}",
          ArrayTypeName.of(several.type),
          several.annotations.stream()
              .map(it -> it.instance(constants))
              .collect(CodeBlock.joining(", ")));
    }
    return ((Value.Plain) value).code;
  }
}
