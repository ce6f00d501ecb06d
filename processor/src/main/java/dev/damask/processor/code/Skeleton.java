package dev.damask.processor.code;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.Subject;
import javax.lang.model.element.Modifier;

/** What other sources can name where no wrapper of a type is possible. */
public final class Skeleton {

  private Skeleton() {}

  // public class FooDecorated<T> {
  //   public FooDecorated(Object... arguments) {}
  // }
  public static TypeSpec.Builder of(Subject subject) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(subject.generated())
            .addModifiers(Modifier.PUBLIC)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .varargs()
                    .addParameter(Object[].class, "arguments")
                    .build());
    subject.type().getTypeParameters().stream()
        .map(it -> TypeVariableName.get(it.getSimpleName().toString()))
        .forEach(type::addTypeVariable);
    return type;
  }
}
