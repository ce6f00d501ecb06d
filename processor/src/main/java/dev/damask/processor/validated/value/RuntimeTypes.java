package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that validated types are written with. */
public final class RuntimeTypes {

  public static final ClassName ENVIRONMENT = ClassName.get("dev.damask", "Environment");
  public static final ClassName TRAIL = ClassName.get("dev.damask.generated", "Trail");
  public static final ClassName VIOLATIONS = ClassName.get("dev.damask.generated", "Violations");

  /** To be named in Javadoc only. */
  public static final String EXCEPTION = "dev.damask.validate.ValidationException";

  private RuntimeTypes() {}
}
