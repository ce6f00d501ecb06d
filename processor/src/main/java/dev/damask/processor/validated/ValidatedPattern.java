package dev.damask.processor.validated;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import dev.damask.processor.core.TypePattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** {@code @Validated}: a type that checks the constraints of another one. */
public final class ValidatedPattern implements TypePattern {

  static final String ANNOTATION = "dev.damask.Validated";
  static final String SUFFIX = "Validated";

  @Override
  public String annotation() {
    return ANNOTATION;
  }

  @Override
  public String suffix() {
    return SUFFIX;
  }

  @Override
  public boolean isWrapper() {
    return true;
  }

  @Override
  public TypeSpec.@Nullable Builder generate(Subject subject, Program program, Report report) {
    return new ValidatedReader(subject, program, report)
        .read()
        .map(ValidatedWriter::write)
        .orElseGet(() -> skeleton(subject, program));
  }

  /** Something for other sources to call where no validated type is possible. */
  private static TypeSpec.@Nullable Builder skeleton(Subject subject, Program program) {
    if (program.info(subject.type()).access() == TypeInfo.Access.PRIVATE) {
      return null;
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(subject.generated())
            .addModifiers(Modifier.PUBLIC)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addAnnotation(Unused.ANNOTATION)
                    .varargs()
                    .addParameter(Object[].class, "arguments")
                    .build());
    subject.type().getTypeParameters().stream()
        .map(it -> TypeVariableName.get(it.getSimpleName().toString()))
        .forEach(type::addTypeVariable);
    return type;
  }
}
