package dev.damask.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.lang.model.util.Elements;

/**
 * Types that stand in a generated type for those that it inherits, while its text is made.
 *
 * <p>An inherited {@code Foo} hides the {@code Foo} of the package, which then has to be named in
 * full. JavaPoet does so for what stands inside a type itself, and does not know what a type
 * inherits.
 *
 * @param names those that a type of the package has, too
 */
record StandIns(List<String> names) {

  static StandIns of(Collection<String> inherited, String packageName, Elements elements) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    List<String> names = new ArrayList<>();
    for (String name : inherited) {
      if (elements.getTypeElement(prefix + name) != null) {
        names.add(name);
      }
    }
    Collections.sort(names);
    return new StandIns(names);
  }

  // interface Foo {
  // }
  TypeSpec addTo(TypeSpec type) {
    if (names.isEmpty()) {
      return type;
    }
    TypeSpec.Builder all = type.toBuilder();
    names.forEach(name -> all.addType(TypeSpec.interfaceBuilder(name).build()));
    return all.build();
  }

  /** They come last, behind an empty line. */
  String removedFrom(String text) {
    return names.isEmpty()
        ? text
        : text.substring(0, text.lastIndexOf("\n\n  interface " + names.get(0) + " {")) + "\n}\n";
  }
}
