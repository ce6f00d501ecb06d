package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What generated code has to know about a type that it names.
 *
 * @param isInner whether its instances live in one of the type around it
 */
public record TypeInfo(
    ClassName name, Access access, boolean isGeneric, boolean isInner, Deprecation deprecation) {

  /**
   * From where a type can be named, the types around it counted in; from the widest to the
   * narrowest.
   */
  public enum Access {
    PUBLIC,
    /** From its package, and inside subclasses of the type around it. */
    PROTECTED,
    PACKAGE,
    PRIVATE;

    static Access of(Set<Modifier> modifiers) {
      if (modifiers.contains(Modifier.PUBLIC)) {
        return PUBLIC;
      }
      if (modifiers.contains(Modifier.PROTECTED)) {
        return PROTECTED;
      }
      return modifiers.contains(Modifier.PRIVATE) ? PRIVATE : PACKAGE;
    }
  }

  /**
   * Whether code in a package can name the type.
   *
   * @param inherits whether that code is the body of a subclass of the type around it
   */
  public boolean isAccessibleFrom(String packageName, boolean inherits) {
    return switch (access) {
      case PUBLIC -> true;
      case PROTECTED -> inherits || name.packageName().equals(packageName);
      case PACKAGE -> name.packageName().equals(packageName);
      case PRIVATE -> false;
    };
  }
}
