package dev.damask.processor.validated.bean;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.validated.form.Compared;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.property.Reading;
import dev.damask.processor.validated.value.Locals;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes {@code equals}, {@code hashCode} and {@code toString} by value. */
public final class ObjectMethodsWriter {

  private final Shape shape;
  private final List<Compared> compared;
  private final List<String> objectMethods;

  public ObjectMethodsWriter(Shape shape, Form.Bean bean) {
    this.shape = shape;
    this.compared = bean.compared();
    this.objectMethods = bean.objectMethods();
  }

  public void addTo(TypeSpec.Builder type) {
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
    Names scope =
        Locals.scope(compared.stream().map(Compared::reading).map(Reading::member).toList());
    String other = scope.fresh("other");
    String that = scope.fresh("that");
    CodeBlock.Builder equal =
        CodeBlock.builder().add("$L instanceof $T $L", other, ofAnyArguments(), that);
    for (Compared it : compared) {
      equal.add("\n&& $L", isEqual(it, that));
    }
    return method("equals", TypeName.BOOLEAN)
        .addParameter(shape.nullness().mayBeNull(ClassName.OBJECT, other))
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

  private static CodeBlock isEqual(Compared it, String that) {
    CodeBlock own = it.reading().ofThis();
    CodeBlock other = it.reading().of(that);
    if (it.type().equals(TypeName.FLOAT) || it.type().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($L, $L) == 0", it.type().box(), own, other);
    }
    if (it.type().isPrimitive()) {
      return CodeBlock.of("$L == $L", own, other);
    }
    if (it.type() instanceof ArrayTypeName array) {
      return CodeBlock.of(
          "$T.$L($L, $L)", Arrays.class, isFlat(array) ? "equals" : "deepEquals", own, other);
    }
    return CodeBlock.of("$T.equals($L, $L)", Objects.class, own, other);
  }

  private static boolean isFlat(ArrayTypeName array) {
    return array.componentType().isPrimitive();
  }

  // @Override
  // public int hashCode() {
  //   return Objects.hash(email, age);
  // }
  private MethodSpec hash() {
    CodeBlock values =
        compared.stream().map(ObjectMethodsWriter::hashed).collect(CodeBlock.joining(",$W"));
    return method("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, values)
        .build();
  }

  private static CodeBlock hashed(Compared it) {
    return it.type() instanceof ArrayTypeName array
        ? CodeBlock.of(
            "$T.$L($L)",
            Arrays.class,
            isFlat(array) ? "hashCode" : "deepHashCode",
            it.reading().ofThis())
        : it.reading().ofThis();
  }

  // @Override
  // public String toString() {
  //   return "User[email=" + email + ", age=" + age + "]";
  // }
  private MethodSpec text() {
    CodeBlock.Builder code = CodeBlock.builder();
    StringBuilder text = new StringBuilder(shape.type().simpleName()).append('[');
    String separator = "";
    for (Compared it : compared) {
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

  private static CodeBlock shown(Compared it) {
    return it.type() instanceof ArrayTypeName array
        ? CodeBlock.of(
            "$T.$L($L)",
            Arrays.class,
            isFlat(array) ? "toString" : "deepToString",
            it.reading().ofThis())
        : it.reading().ofThis();
  }
}
