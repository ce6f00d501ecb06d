package dev.damask.processor.singleton;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import org.jspecify.annotations.Nullable;

/** {@code @Singleton}: a type that creates the one instance of a class and hands it out. */
public final class SingletonPattern implements TypePattern {

  @Override
  public String annotation() {
    return "dev.damask.Singleton";
  }

  @Override
  public String suffix() {
    return "Singleton";
  }

  @Override
  public boolean isWrapper() {
    return false;
  }

  @Override
  public TypeSpec.@Nullable Builder generate(Subject subject) {
    Creatable creatable = new Creatable(subject);
    if (creatable.check()) {
      return SingletonWriter.write(new SingletonReader(subject).read());
    }
    return creatable.canBeNamed() ? SingletonSkeleton.of(subject) : null;
  }

  @Override
  public TypeSpec.Builder skeleton(Subject subject) {
    return SingletonSkeleton.ofUnnamed(subject);
  }
}
