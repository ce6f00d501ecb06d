package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.validated.constraint.Constants;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how an object of a sealed type is validated: by the class that it is of. */
public final class DispatchWriter {

  /** The method of every validated type that other generated code calls. */
  public static final String VIOLATIONS = "violations";

  private final TypeName sealed;
  private final Cascade cascade;
  private final Nullness nullness;

  DispatchWriter(TypeName sealed, Cascade cascade, Nullness nullness) {
    this.sealed = sealed;
    this.cascade = cascade;
    this.nullness = nullness;
  }

  // CircleValidated.violations(circle, environment)
  static CodeBlock call(Cascade.Target target, String variable) {
    return CodeBlock.of(
        "$T.$L($N,$Wenvironment$L)",
        target.validated(),
        VIOLATIONS,
        variable,
        target.isRecursive() ? CodeBlock.of(",$Wtrail") : "");
  }

  // violationsOfShape(shape, environment)
  CodeBlock call(String variable, Constants constants) {
    String method =
        constants.method(cascade, "violationsOf" + simpleName(sealed), this::dispatching);
    return CodeBlock.of(
        "$L($N,$Wenvironment$L)",
        method,
        variable,
        cascade.isRecursive() ? CodeBlock.of(",$Wtrail") : "");
  }

  private static String simpleName(TypeName type) {
    return raw(type).simpleName();
  }

  private static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }

  // /** What is wrong with a Shape, by the class that it is of. */
  // private static Violations violationsOfShape(Shape shape, Environment environment) {
  //   if (shape instanceof Circle circle) {
  //     return CircleValidated.violations(circle, environment);
  //   }
  //   …
  //   return null;
  // }
  private MethodSpec dispatching(String name) {
    String object = Locals.ofType(simpleName(sealed));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(
                "What is wrong with a {@link $T}, by the class that it is of.\n", raw(sealed))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(nullness.mayBeNull(RuntimeTypes.VIOLATIONS))
            .addParameter(sealed, object)
            .addParameter(RuntimeTypes.ENVIRONMENT, "environment");
    if (cascade.isRecursive()) {
      method.addParameter(nullness.mayBeNull(RuntimeTypes.TRAIL, "trail"));
    }
    Names scope = Locals.scope(List.of(object, "environment", "trail"));
    for (Cascade.Target target : cascade.targets()) {
      String narrowed = scope.fresh(Locals.ofType(simpleName(target.type())));
      method
          .beginControlFlow("if ($N instanceof $T $N)", object, target.type(), narrowed)
          .addStatement("return $L", call(target, narrowed))
          .endControlFlow();
    }
    return method.addStatement("return null").build();
  }
}
