package dev.damask.samples.decorate;

import dev.damask.decorate.DecoratedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A decorator of one's own: keeps a record of who did what. */
@DecoratedBy(AuditDecorator.class)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

  /** Where the record goes. */
  String trail();
}
