package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;

/** A boolean expression that can be joined with others. */
record Condition(CodeBlock code, Join join) {

  private enum Join {
    NONE,
    AND,
    OR
  }

  static Condition of(String format, Object... arguments) {
    return new Condition(CodeBlock.of(format, arguments), Join.NONE);
  }

  static Condition isNull(CodeBlock value) {
    return of("$L == null", value);
  }

  static Condition isNotNull(CodeBlock value) {
    return of("$L != null", value);
  }

  // email != null && !Emails.isValid(email)
  Condition and(Condition other) {
    return joined(Join.AND, "&&", other);
  }

  // name.length() < 3 || name.length() > 50
  Condition or(Condition other) {
    return joined(Join.OR, "||", other);
  }

  private Condition joined(Join by, String operator, Condition other) {
    return new Condition(CodeBlock.of("$L$W$L $L", inside(by), operator, other.inside(by)), by);
  }

  private CodeBlock inside(Join by) {
    return join == Join.NONE || join == by ? code : CodeBlock.of("($L)", code);
  }
}
