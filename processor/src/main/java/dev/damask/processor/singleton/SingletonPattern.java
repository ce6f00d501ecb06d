package dev.damask.processor.singleton;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import java.util.Optional;

/** {@code @Singleton}: a type that creates the one instance of a class and hands it out. */
public final class SingletonPattern implements TypePattern<SingletonModel> {

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
  public Optional<SingletonModel> read(Subject subject) {
    return new Creatable(subject).check()
        ? Optional.of(new SingletonReader(subject).read())
        : Optional.empty();
  }

  @Override
  public TypeSpec.Builder write(SingletonModel model) {
    return SingletonWriter.write(model);
  }

  @Override
  public TypeSpec.Builder skeleton(Subject subject) {
    return new Creatable(subject).canBeNamed()
        ? SingletonSkeleton.of(subject)
        : SingletonSkeleton.ofUnnamed(subject);
  }
}
