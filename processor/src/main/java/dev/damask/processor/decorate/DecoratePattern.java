package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import dev.damask.processor.core.TypePattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** {@code @Decorate}: a wrapper that applies the decorators of a type's methods. */
public final class DecoratePattern implements TypePattern {

  static final String ANNOTATION = "dev.damask.Decorate";

  @Override
  public String annotation() {
    return ANNOTATION;
  }

  @Override
  public String suffix() {
    return "Decorated";
  }

  @Override
  public boolean isWrapper() {
    return true;
  }

  @Override
  public boolean delegates(TypeElement type) {
    return type.getKind().isInterface();
  }

  @Override
  public TypeSpec.@Nullable Builder generate(Subject subject, Program program, Report report) {
    return new DecorateReader(subject, program, report)
        .read(this)
        .map(DecorateWriter::write)
        .orElseGet(() -> skeleton(subject, program));
  }

  /** Something for other sources to name where no wrapper is possible. */
  private static TypeSpec.@Nullable Builder skeleton(Subject subject, Program program) {
    if (program.info(subject.type()).access() == TypeInfo.Access.PRIVATE) {
      return null;
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(subject.generated()).addModifiers(Modifier.PUBLIC);
    subject.type().getTypeParameters().stream()
        .map(it -> TypeVariableName.get(it.getSimpleName().toString()))
        .forEach(type::addTypeVariable);
    return type;
  }
}
