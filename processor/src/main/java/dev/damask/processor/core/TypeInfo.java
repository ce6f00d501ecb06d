package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;

/** What generated code has to know about a type that it names. */
public record TypeInfo(ClassName name, Access access, boolean isGeneric, Deprecation deprecation) {

  /** From where a type can be named, the types around it counted in. */
  public enum Access {
    PUBLIC,
    /** From its package, and inside subclasses of the type around it. */
    PROTECTED,
    PACKAGE,
    PRIVATE
  }

  /** Whether a subclass's body in a package can name the type. */
  public boolean isAccessibleFrom(String packageName) {
    return switch (access) {
      case PUBLIC, PROTECTED -> true;
      case PACKAGE -> name.packageName().equals(packageName);
      case PRIVATE -> false;
    };
  }
}
