package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What generated code has to know about a type that it names.
 *
 * @param isInner whether its instances live in one of the type around it
 * @param deprecations its own, and those of the types around it, which its name mentions too
 */
public record TypeInfo(
    ClassName name,
    Access access,
    boolean isGeneric,
    boolean isInner,
    Set<Deprecation> deprecations) {

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

  static TypeInfo of(TypeElement type, Elements elements) {
    Access access = Access.PUBLIC;
    Set<Deprecation> deprecations = EnumSet.noneOf(Deprecation.class);
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      Access own = Access.of(e.getModifiers());
      access = own.compareTo(access) > 0 ? own : access;
      deprecations.add(Deprecation.of(e, elements));
    }
    return new TypeInfo(
        ClassName.get(type),
        access,
        !type.getTypeParameters().isEmpty(),
        isInner(type),
        deprecations);
  }

  private static boolean isInner(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement
        && type.getKind().isClass()
        && !type.getModifiers().contains(Modifier.STATIC);
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

  /**
   * What is said of something that has to name the type in a package from where it cannot.
   *
   * @param otherwise another way out
   */
  public Object[] hiddenFrom(String packageName, String by, String otherwise) {
    return new Object[] {by, name.canonicalName(), whyHidden(packageName), otherwise};
  }

  /**
   * Why code in a package from where the type is not accessible cannot name it, and the way out.
   */
  public String whyHidden(String packageName) {
    if (name.packageName().equals(packageName)) {
      return "it or a type around it is private; make it package-private";
    }
    return (access == Access.PRIVATE
            ? "it or a type around it is private"
            : "it or a type around it is for its own package only")
        + "; make it public";
  }
}
