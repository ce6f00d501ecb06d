package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Literals;
import java.util.List;

/**
 * The keys of a registry: strings, or the constants of an enum.
 *
 * @param constants none where they are strings
 * @param exhaustive whether each constant needs an entry
 */
record Keys(TypeName type, List<String> constants, boolean exhaustive) {

  static final Keys STRINGS = new Keys(ClassName.get(String.class), List.of(), false);

  boolean areConstants() {
    return !type.equals(STRINGS.type);
  }

  // "email", or NotificationType.EMAIL
  CodeBlock literal(String key) {
    return areConstants() ? CodeBlock.of("$T.$N", type, key) : Literals.text(key);
  }
}
