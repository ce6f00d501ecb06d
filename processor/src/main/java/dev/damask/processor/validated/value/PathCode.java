package dev.damask.processor.validated.value;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The code for a path, which is only then put together when something is wrong. */
public final class PathCode {

  private record Part(boolean isLiteral, CodeBlock code, String text) {}

  private final List<Part> parts;

  private PathCode(List<Part> parts) {
    this.parts = parts;
  }

  public static PathCode of(String property) {
    return new PathCode(List.of(new Part(true, CodeBlock.of(""), property)));
  }

  PathCode then(String literal) {
    List<Part> longer = new ArrayList<>(parts);
    Part last = longer.get(longer.size() - 1);
    if (last.isLiteral) {
      longer.remove(longer.size() - 1);
      longer.add(new Part(true, CodeBlock.of(""), last.text + literal));
    } else {
      longer.add(new Part(true, CodeBlock.of(""), literal));
    }
    return new PathCode(longer);
  }

  PathCode thenVariable(String variable) {
    return then(CodeBlock.of("$N", variable));
  }

  PathCode then(CodeBlock code) {
    List<Part> longer = new ArrayList<>(parts);
    longer.add(new Part(false, code, ""));
    return new PathCode(longer);
  }

  boolean isLiteral() {
    return parts.stream().allMatch(Part::isLiteral);
  }

  // "lines[" + index + "].<list element>"
  CodeBlock code() {
    return parts.stream()
        .map(it -> it.isLiteral ? CodeBlock.of("$S", it.text) : it.code)
        .collect(CodeBlock.joining(" + "));
  }
}
