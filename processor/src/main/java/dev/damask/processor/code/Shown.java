package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A value as a log line or a message shows it.
 *
 * @param name the name of the parameter or component
 * @param kind what is shown
 * @param record the simple name of the value's record type, where only some of its components are
 *     shown
 * @param components those of that record
 */
public record Shown(String name, Kind kind, String record, List<Shown> components) {

  /** What prints values in generated code. */
  public static final ClassName PRINTED = ClassName.get("dev.damask.generated", "Printed");

  /** What is shown of a value. */
  public enum Kind {
    PLAIN,
    /** An array of objects, which alone would be taken for all arguments of a call. */
    ARRAY,
    /** A record, some of whose components are masked. */
    PARTS,
    MASKED
  }

  public static Shown of(String name, Kind kind) {
    return new Shown(name, kind, "", List.of());
  }

  public boolean isMasked() {
    return kind == Kind.MASKED;
  }

  /** Whether anything of it is masked. */
  public boolean isSensitive() {
    return kind == Kind.MASKED || kind == Kind.PARTS;
  }

  public String placeholder() {
    return isMasked() ? "***" : "{}";
  }

  /**
   * The argument of the logger's method for a variable.
   *
   * @param fresh makes names for variables of lambdas
   */
  public CodeBlock logged(String variable, boolean isOnly, UnaryOperator<String> fresh) {
    return switch (kind) {
      case PLAIN, MASKED -> CodeBlock.of("$N", variable);
      case ARRAY -> CodeBlock.of(isOnly ? "(Object) $N" : "$N", variable);
      case PARTS -> parts(CodeBlock.of("$N", variable), fresh);
    };
  }

  // "***", or Printed.of(url)
  public CodeBlock text(UnaryOperator<String> fresh) {
    return switch (kind) {
      case MASKED -> CodeBlock.of("$S", "***");
      case PARTS -> parts(CodeBlock.of("$N", name), fresh);
      case PLAIN, ARRAY -> CodeBlock.of("$T.of($N)", PRINTED, name);
    };
  }

  // Printed.of(login, it -> "Login[user=" + it.user() + ", password=***]")
  public CodeBlock parts(CodeBlock value, UnaryOperator<String> fresh) {
    String it = fresh.apply("it");
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L,$W$N -> ", PRINTED, value, it);
    StringBuilder text = new StringBuilder(record).append('[');
    String separator = "";
    for (Shown component : components) {
      text.append(separator).append(component.name).append('=');
      separator = ", ";
      if (component.isMasked()) {
        text.append("***");
      } else {
        code.add("$S +$W$L +$W", text.toString(), component.part(it, fresh));
        text.setLength(0);
      }
    }
    return code.add("$S)", text.append(']').toString()).build();
  }

  // it.user()
  private CodeBlock part(String it, UnaryOperator<String> fresh) {
    CodeBlock value = CodeBlock.of("$N.$N()", it, name);
    return switch (kind) {
      case PLAIN, MASKED -> value;
      case ARRAY -> CodeBlock.of("$T.of($L)", PRINTED, value);
      case PARTS -> parts(value, fresh);
    };
  }
}
