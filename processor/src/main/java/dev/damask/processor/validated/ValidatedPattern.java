package dev.damask.processor.validated;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Skeleton;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** {@code @Validated}: a type that checks the constraints of another one. */
public final class ValidatedPattern implements TypePattern {

  static final String ANNOTATION = "dev.damask.Validated";
  static final String SUFFIX = "Validated";

  /** Whether a type is read itself. */
  static boolean marks(TypeElement type, Program program) {
    return program.annotation(type, ANNOTATION).isPresent();
  }

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
  public TypeSpec.@Nullable Builder generate(Subject subject) {
    return new ValidatedReader(subject).read().map(ValidatedWriter::write).orElse(null);
  }

  @Override
  public TypeSpec.Builder skeleton(Subject subject) {
    return Skeleton.of(subject);
  }
}
