package dev.damask.processor.decorate.own;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeCheck;
import java.util.Set;

/** {@code @DecoratedBy}: checks the user's decorator where its annotation is declared. */
public final class DecoratedByCheck implements TypeCheck {

  @Override
  public String annotation() {
    return OwnReader.DECORATED_BY;
  }

  @Override
  public void check(Subject subject) {
    Attributes decoratedBy = new Attributes(subject.type(), subject.annotation());
    Desk desk = Desk.ofStranger(subject, Set.of());
    var unused = DecoratorClass.read(decoratedBy, subject.type(), it -> true, desk);
  }
}
