package dev.damask.processor.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A value as a log line or a message shows it.
 *
 * @param name the parameter's name
 * @param kind what is shown
 * @param record the simple name of the value's record type, where only some of its components are
 *     shown
 * @param components those components
 */
public record Shown(String name, Kind kind, String record, List<Component> components) {

  /** What is shown of a value. */
  public enum Kind {
    PLAIN,
    /** Something that SLF4J would spread over the placeholders. */
    ARRAY,
    /** Something that SLF4J could take for the exception of the log event. */
    MAYBE_THROWABLE,
    /** A record, some of whose components are masked. */
    PARTS,
    MASKED
  }

  /** A component of a record. */
  public record Component(String name, boolean isMasked) {}

  public static Shown of(String name, Kind kind) {
    return new Shown(name, kind, "", List.of());
  }

  public boolean isMasked() {
    return kind == Kind.MASKED;
  }

  public String placeholder() {
    return isMasked() ? "***" : "{}";
  }

  /** The argument of the logger's method for a variable. */
  public CodeBlock logged(String variable, boolean isLast, boolean isOnly) {
    return switch (kind) {
      case PLAIN, MASKED -> CodeBlock.of("$N", variable);
      case ARRAY -> CodeBlock.of(isOnly ? "(Object) $N" : "$N", variable);
      case MAYBE_THROWABLE ->
          isLast
              ? CodeBlock.of("$T.valueOf($N)", String.class, variable)
              : CodeBlock.of("$N", variable);
      case PARTS -> parts(variable);
    };
  }

  // login == null ? null : "Login[user=" + login.user() + ", password=***]"
  public CodeBlock parts(String variable) {
    CodeBlock.Builder code = CodeBlock.builder().add("$N == null ? null : ", variable);
    StringBuilder text = new StringBuilder(record).append('[');
    String separator = "";
    for (Component component : components) {
      text.append(separator).append(component.name).append('=');
      separator = ", ";
      if (component.isMasked) {
        text.append("***");
      } else {
        code.add("$S + $N.$N() + ", text.toString(), variable, component.name);
        text.setLength(0);
      }
    }
    return code.add("$S", text.append(']').toString()).build();
  }
}
