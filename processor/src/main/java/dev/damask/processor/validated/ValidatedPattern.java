package dev.damask.processor.validated;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Skeleton;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.value.Cascades;
import java.util.Optional;

/** {@code @Validated}: a type that checks the constraints of another one. */
public final class ValidatedPattern implements TypePattern<ValidatedModel> {

  @Override
  public String annotation() {
    return "dev.damask.Validated";
  }

  @Override
  public String suffix() {
    return Cascades.SUFFIX;
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
