package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.Subject;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What other sources can name where a type cannot be generated as it should be: anything can be
 * passed, and whatever names nothing of the user's can be anything.
 */
public final class Skeleton {

  /** The type of results that cannot be named. */
  public static final TypeVariableName ANY = TypeVariableName.get("T");

  private final TypeSpec.Builder type;

  private Skeleton(TypeSpec.Builder type) {
    this.type = type;
  }

  // public class FooDecorated<T> {
  //   public FooDecorated(Object... arguments) {}
  // }
  public static TypeSpec.Builder ofWrapper(Subject subject) {
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

  // public final class FooSingleton {
  public static Skeleton ofStatics(ClassName generated, List<AnnotationSpec> annotations) {
    return new Skeleton(
        TypeSpec.classBuilder(generated)
            .addAnnotations(annotations)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL));
  }

  /** The same with a method. */
  // public static native Foo instance();
  public Skeleton with(String method, TypeName result, ParameterSpec... parameters) {
    return with(method, result, false, parameters);
  }

  /** The same with a method that takes any arguments. */
  // public static native <T> T create(Object... arguments);
  public Skeleton withAnyArguments(String method, TypeName result) {
    return with(method, result, true, ParameterSpec.builder(Object[].class, "arguments").build());
  }

  private Skeleton with(
      String name, TypeName result, boolean isVarargs, ParameterSpec... parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.NATIVE)
            .returns(result)
            .addParameters(List.of(parameters))
            .varargs(isVarargs);
    boolean isAny =
        result.equals(ANY)
            || (result instanceof ParameterizedTypeName generic
                && generic.typeArguments().contains(ANY));
    if (isAny) {
      method.addTypeVariable(ANY);
    }
    type.addMethod(method.build());
    return this;
  }

  public TypeSpec.Builder type() {
    return type;
  }
}
