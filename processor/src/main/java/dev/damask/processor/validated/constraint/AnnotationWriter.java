package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.core.NestedType;
import java.lang.annotation.Annotation;
import javax.lang.model.element.Modifier;

/** Writes the nested class that an annotation's instances are of. */
final class AnnotationWriter {

  private static final ClassName CLASS = ClassName.get(Class.class);
  private static final ClassName VALUES = ClassName.get("dev.damask.generated", "AnnotationValues");
  private static final ClassName PAYLOAD = ClassName.get("jakarta.validation", "Payload");

  private final AnnotationModel model;
  private final String name;

  AnnotationWriter(AnnotationModel model, String name) {
    this.model = model;
    this.name = name;
  }

  // Iban, as its validator is told of it.
  // private static final class IbanAnnotation implements Iban {
  //   private final String country;
  //   …
  // }
  TypeSpec write() {
    TypeSpec.Builder type =
        NestedType.classBuilder(name)
            .addJavadoc("{@link $T}, as validators are told of it.", model.type())
            // ecj has no other name for a class that implements an annotation type.
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "all")
                    .build())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(model.type())
            .addMethod(constructor());
    for (AnnotationModel.Attribute attribute : model.attributes()) {
      type.addField(attribute.type(), attribute.name(), Modifier.PRIVATE, Modifier.FINAL);
      type.addMethod(getter(attribute));
    }
    if (model.isConstraint()) {
      type.addMethod(groups()).addMethod(payload());
    }
    return type.addMethod(annotationType())
        .addMethod(equalsMethod())
        .addMethod(hashCodeMethod())
        .addMethod(toStringMethod())
        .addMethod(values())
        .build();
  }

  // IbanAnnotation(String country) {
  //   this.country = country;
  // }
  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (AnnotationModel.Attribute attribute : model.attributes()) {
      constructor
          .addParameter(attribute.type(), attribute.name())
          .addStatement("this.$1N = $1N", attribute.name());
    }
    return constructor.build();
  }

  // @Override
  // public String country() {
  //   return country;
  // }
  private MethodSpec getter(AnnotationModel.Attribute attribute) {
    boolean isArray = attribute.type() instanceof ArrayTypeName;
    return override(attribute.name(), attribute.type())
        .addStatement(isArray ? "return $N.clone()" : "return $N", attribute.name())
        .build();
  }

  // @Override
  // public Class<?>[] groups() {
  //   return new Class<?>[0];
  // }
  private MethodSpec groups() {
    TypeName any = ParameterizedTypeName.get(CLASS, WildcardTypeName.subtypeOf(Object.class));
    return override("groups", ArrayTypeName.of(any))
        .addStatement("return new $T<?>[0]", CLASS)
        .build();
  }

  // @Override
  // @SuppressWarnings({"rawtypes", "unchecked"})
  // public Class<? extends Payload>[] payload() {
  //   return new Class[0];
  // }
  private MethodSpec payload() {
    TypeName payload = ParameterizedTypeName.get(CLASS, WildcardTypeName.subtypeOf(PAYLOAD));
    return override("payload", ArrayTypeName.of(payload))
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "rawtypes", "unchecked")
                .build())
        .addStatement("return new $T[0]", CLASS)
        .build();
  }

  // @Override
  // public Class<? extends Annotation> annotationType() {
  //   return Iban.class;
  // }
  private MethodSpec annotationType() {
    TypeName type = ParameterizedTypeName.get(CLASS, WildcardTypeName.subtypeOf(Annotation.class));
    return override("annotationType", type).addStatement("return $T.class", model.type()).build();
  }

  // @Override
  // public boolean equals(Object other) {
  //   return other instanceof Iban that && values(this).equals(values(that));
  // }
  private MethodSpec equalsMethod() {
    return override("equals", TypeName.BOOLEAN)
        .addParameter(Object.class, "other")
        .addStatement(
            "return other instanceof $T that && values(this).equals(values(that))", model.type())
        .build();
  }

  // @Override
  // public int hashCode() {
  //   return values(this).hashCode();
  // }
  private static MethodSpec hashCodeMethod() {
    return override("hashCode", TypeName.INT)
        .addStatement("return values(this).hashCode()")
        .build();
  }

  // @Override
  // public String toString() {
  //   return values(this).toString();
  // }
  private static MethodSpec toStringMethod() {
    return override("toString", ClassName.get(String.class))
        .addStatement("return values(this).toString()")
        .build();
  }

  // private static AnnotationValues values(Iban annotation) {
  //   return AnnotationValues.of(Iban.class)
  //       .with("country", annotation.country());
  // }
  private MethodSpec values() {
    CodeBlock.Builder values = CodeBlock.builder().add("$T.of($T.class)", VALUES, model.type());
    for (AnnotationModel.Attribute attribute : model.attributes()) {
      values.add("\n.with($S, annotation.$N())", attribute.name(), attribute.name());
    }
    if (model.isConstraint()) {
      values.add("\n.with($S, annotation.groups())", "groups");
      values.add("\n.with($S, annotation.payload())", "payload");
    }
    return MethodSpec.methodBuilder("values")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(VALUES)
        .addParameter(model.type(), "annotation")
        .addStatement("return $L", values.build())
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }
}
