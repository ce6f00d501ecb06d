package dev.damask.processor.validated.property;

import dev.damask.processor.code.Names;
import dev.damask.processor.validated.value.Containers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How accessors are named after properties, as in JavaBeans and in records. */
public final class PropertyNames {

  private PropertyNames() {}

  /** The property of a getter, by its prefix; empty where it has none. */
  static String ofGetter(String method, TypeMirror type) {
    if (method.startsWith("get") && !method.equals("getClass")) {
      return after("get", method);
    }
    return method.startsWith("is") && isBoolean(type) ? after("is", method) : "";
  }

  private static String after(String prefix, String method) {
    String rest = method.substring(prefix.length());
    return rest.isEmpty() || Character.isLowerCase(rest.charAt(0)) ? "" : decapitalized(rest);
  }

  /** {@code Email} gives {@code email}, {@code URL} itself. */
  private static String decapitalized(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** What getters of a property may be called, the usual names first. */
  static Set<String> getters(String property, TypeMirror type) {
    Set<String> names = new LinkedHashSet<>();
    for (String stem : stems(property, type)) {
      if (isBoolean(type)) {
        names.add("is" + stem);
      }
      names.add("get" + stem);
    }
    names.add(property);
    return names;
  }

  /** What setters of a property may be called. */
  public static Set<String> setters(String property, TypeMirror type) {
    Set<String> names = new LinkedHashSet<>();
    for (String stem : stems(property, type)) {
      names.add("set" + stem);
    }
    names.add(property);
    return names;
  }

  // isActive
  public static String getter(String property, TypeMirror type) {
    return getters(property, type).iterator().next();
  }

  // setActive
  public static String setter(String property) {
    return "set" + Names.capitalized(property);
  }

  /** A flag that is called {@code isActive} itself has the accessors of {@code active}, too. */
  private static List<String> stems(String property, TypeMirror type) {
    String stem = Names.capitalized(property);
    String bare = isBoolean(type) && property.startsWith("is") ? after("is", property) : "";
    return bare.isEmpty() ? List.of(stem, property) : List.of(stem, Names.capitalized(bare));
  }

  private static boolean isBoolean(TypeMirror type) {
    if (type.getKind() == TypeKind.BOOLEAN) {
      return true;
    }
    for (TypeElement element : Containers.elements(type)) {
      if (element.getQualifiedName().contentEquals("java.lang.Boolean")) {
        return true;
      }
    }
    return false;
  }
}
