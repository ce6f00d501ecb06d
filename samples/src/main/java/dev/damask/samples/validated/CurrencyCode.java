package dev.damask.samples.validated;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint of one's own: an ISO 4217 code, such as EUR. */
@Constraint(validatedBy = CurrencyCodeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CurrencyCode {

  /** What is wrong. */
  String message() default "must be a currency such as EUR";

  /** The groups; Damask checks the default one. */
  Class<?>[] groups() default {};

  /** Of no effect. */
  Class<? extends Payload>[] payload() default {};
}
