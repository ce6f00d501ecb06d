package dev.damask.processor.validated;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Skeleton;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Validated}: a type that checks the constraints of another one. */
public final class ValidatedPattern implements TypePattern<ValidatedModel> {

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
  public Optional<ValidatedModel> read(Subject subject) {
    return new ValidatedReader(subject).read();
  }

  @Override
  public TypeSpec.Builder write(ValidatedModel model) {
    return ValidatedWriter.write(model);
  }

  @Override
  public TypeSpec.Builder skeleton(Subject subject) {
    return Skeleton.ofWrapper(subject);
  }
}
