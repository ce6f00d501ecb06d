package dev.damask.processor.registered;

import com.palantir.javapoet.CodeBlock;
import java.util.function.IntFunction;

/** Writes what depends on the index of an entry. */
final class Cases {

  private Cases() {}

  // return switch (index) {
  //   case 0 -> …;
  //   default -> throw new IndexOutOfBoundsException(index);
  // };
  static CodeBlock of(String index, int start, int end, IntFunction<CodeBlock> result) {
    if (start == end) {
      return CodeBlock.of("throw new $T($N);\n", IndexOutOfBoundsException.class, index);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($N) {\n$>", index);
    for (int i = start; i < end; i++) {
      code.add("case $L -> $L;\n", i, result.apply(i));
    }
    return otherwise(code, index);
  }

  static CodeBlock otherwise(CodeBlock.Builder code, String index) {
    return code.add("default -> throw new $T($N);\n", IndexOutOfBoundsException.class, index)
        .add("$<};\n")
        .build();
  }
}
