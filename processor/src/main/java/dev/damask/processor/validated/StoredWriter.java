package dev.damask.processor.validated;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the implementation of abstract accessors: fields, getters, and equality by value. */
final class StoredWriter {

  private final Shape shape;
  private final List<Stored> stored;
  private final List<String> objectMethods;

  StoredWriter(Shape shape, Form.Bean bean) {
    this.shape = shape;
    this.stored = bean.stored();
    this.objectMethods = bean.objectMethods();
  }

  // private String email;
  // private final int age;
  void addFields(TypeSpec.Builder type) {
    for (Stored it : stored) {
      FieldSpec.Builder field = FieldSpec.builder(it.type(), it.field(), Modifier.PRIVATE);
      type.addField((it.isFinal() ? field.addModifiers(Modifier.FINAL) : field).build());
    }
  }

  void addMethods(TypeSpec.Builder type) {
    stored.forEach(it -> it.getters().forEach(getter -> type.addMethod(getter(it, getter))));
  }

  // @Override
  // public String getEmail() {
  //   return email;
  // }
  private static MethodSpec getter(Stored stored, Signature signature) {
    return signature
        .declaration()
        .addAnnotation(Override.class)
        .addStatement("return $N", stored.field())
        .build();
  }

  void addObjectMethods(TypeSpec.Builder type) {
    for (String name : objectMethods) {
      type.addMethod(
          switch (name) {
            case "equals" -> equalTo();
            case "hashCode" -> hash();
            default -> text();
          });
    }
  }

  private MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  // @Override
  // public boolean equals(Object other) {
  //   return other instanceof UserValidated that
  //       && Objects.equals(email, that.email)
  //       && age == that.age;
  // }
  private MethodSpec equalTo() {
    Names scope = Locals.scope(stored.stream().map(Stored::field).toList());
    String other = scope.fresh("other");
    String that = scope.fresh("that");
    CodeBlock.Builder equal =
        CodeBlock.builder().add("$L instanceof $T $L", other, ofAnyArguments(), that);
    for (Stored it : stored) {
      equal.add("\n&& $L", isEqual(it, that));
    }
    return method("equals", TypeName.BOOLEAN)
        .addParameter(Object.class, other)
        .addStatement("return $L", equal.build())
        .build();
  }

  // UserValidated<?>
  private TypeName ofAnyArguments() {
    if (shape.typeVariables().isEmpty()) {
      return shape.generated();
    }
    return ParameterizedTypeName.get(
        shape.generated(),
        shape.typeVariables().stream()
            .map(it -> WildcardTypeName.subtypeOf(Object.class))
            .toArray(TypeName[]::new));
  }

  private static CodeBlock isEqual(Stored it, String that) {
    if (it.type().equals(TypeName.FLOAT) || it.type().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$1T.compare($2N, $3L.$2N) == 0", it.type().box(), it.field(), that);
    }
    if (it.type().isPrimitive()) {
      return CodeBlock.of("$1N == $2L.$1N", it.field(), that);
    }
    if (it.type() instanceof ArrayTypeName array) {
      return CodeBlock.of(
          "$1T.$2L($3N, $4L.$3N)",
          Arrays.class,
          isFlat(array) ? "equals" : "deepEquals",
          it.field(),
          that);
    }
    return CodeBlock.of("$1T.equals($2N, $3L.$2N)", Objects.class, it.field(), that);
  }

  private static boolean isFlat(ArrayTypeName array) {
    return array.componentType().isPrimitive();
  }

  // @Override
  // public int hashCode() {
  //   return Objects.hash(email, age);
  // }
  private MethodSpec hash() {
    CodeBlock values = stored.stream().map(StoredWriter::hashed).collect(CodeBlock.joining(",$W"));
    return method("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, values)
        .build();
  }

  private static CodeBlock hashed(Stored it) {
    return it.type() instanceof ArrayTypeName array
        ? CodeBlock.of(
            "$T.$L($N)", Arrays.class, isFlat(array) ? "hashCode" : "deepHashCode", it.field())
        : CodeBlock.of("$N", it.field());
  }

  // @Override
  // public String toString() {
  //   return "User[email=" + email + ", age=" + age + "]";
  // }
  private MethodSpec text() {
    CodeBlock.Builder code = CodeBlock.builder();
    StringBuilder text = new StringBuilder(shape.type().simpleName()).append('[');
    String separator = "";
    for (Stored it : stored) {
      text.append(separator).append(it.property()).append('=');
      separator = ", ";
      if (it.isSensitive()) {
        text.append("***");
      } else {
        code.add("$S + $L +$W", text.toString(), shown(it));
        text.setLength(0);
      }
    }
    code.add("$S", text.append(']').toString());
    return method("toString", ClassName.get(String.class))
        .addStatement("return $L", code.build())
        .build();
  }

  private static CodeBlock shown(Stored it) {
    return it.type() instanceof ArrayTypeName array
        ? CodeBlock.of(
            "$T.$L($N)", Arrays.class, isFlat(array) ? "toString" : "deepToString", it.field())
        : CodeBlock.of("$N", it.field());
  }
}
