package dev.damask.processor.decorate;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Skeleton;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
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
  public TypeSpec.@Nullable Builder generate(Subject subject) {
    return new DecorateReader(subject).read(this).map(DecorateWriter::write).orElse(null);
  }

  @Override
  public TypeSpec.Builder skeleton(Subject subject) {
    return Skeleton.of(subject);
  }
}
