package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Skeleton;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Decorate}: a wrapper that applies the decorators of a type's methods. */
public final class DecoratePattern implements TypePattern<DecorateModel> {

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
  public Optional<DecorateModel> read(Subject subject) {
    return new DecorateReader(subject).read(this);
  }

  @Override
  public TypeSpec.Builder write(DecorateModel model) {
    return DecorateWriter.write(model);
  }

  @Override
  public TypeSpec.Builder skeleton(Subject subject) {
    return Skeleton.ofWrapper(subject);
  }
}
