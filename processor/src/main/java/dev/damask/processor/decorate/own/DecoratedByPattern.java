package dev.damask.processor.decorate.own;

import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code @DecoratedBy}: checks the user's decorator where its annotation is declared, and generates
 * nothing.
 */
public final class DecoratedByPattern implements TypePattern {

  @Override
  public String annotation() {
    return OwnReader.DECORATED_BY;
  }

  @Override
  public String suffix() {
    return "";
  }

  @Override
  public boolean isWrapper() {
    return false;
  }

  @Override
  public TypeSpec.@Nullable Builder generate(Subject subject) {
    Attributes decoratedBy = new Attributes(subject.type(), subject.annotation());
    var unused =
        DecoratorClass.read(decoratedBy, subject.type(), Desk.ofStranger(subject, Set.of()));
    return null;
  }

  @Override
  public TypeSpec.@Nullable Builder skeleton(Subject subject) {
    return null;
  }
}
