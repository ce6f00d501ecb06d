package dev.damask.processor.validated;

import com.palantir.javapoet.CodeBlock;

/** Writes a run of checks into one local variable. */
final class Checking {

  /** The environment of constructors and setters. */
  static final CodeBlock SYSTEM = CodeBlock.of("$T.system()", ValidateWriter.ENVIRONMENT);

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final String violations;
  private final CodeBlock environment;
  private final String trail;
  private boolean isBegun;

  /**
   * @param violations what the variable is called
   * @param environment where the time comes from
   * @param trail an expression for the objects around the one that is checked
   */
  Checking(String violations, CodeBlock environment, String trail) {
    this.violations = violations;
    this.environment = environment;
    this.trail = trail;
  }

  // violations = checkEmail(user.getEmail(), violations);
  void add(Source source, CodeBlock value) {
    CodeBlock.Builder arguments = CodeBlock.builder().add(value);
    if (source.value().usesEnvironment()) {
      arguments.add(", $L", environment);
    }
    if (source.value().isRecursive()) {
      arguments.add(", $L", trail);
    }
    add(CodeBlock.of("$L($L, ", source.callee(), arguments.build()));
  }

  // violations = checkRules(user, violations);
  void addRules(Rules rules, String object) {
    CodeBlock given =
        rules.usesEnvironment() ? CodeBlock.of(", $L", environment) : CodeBlock.of("");
    add(CodeBlock.of("$L($L$L, ", rules.method(), object, given));
  }

  private void add(CodeBlock call) {
    if (isBegun) {
      code.addStatement("$1L = $2L$1L)", violations, call);
    } else {
      code.addStatement("$T $L = $Lnull)", ValueWriter.VIOLATIONS, violations, call);
    }
    isBegun = true;
  }

  // return violations;
  CodeBlock returning() {
    return isBegun
        ? code.addStatement("return $L", violations).build()
        : CodeBlock.of("return null;\n");
  }

  // if (violations != null) {
  //   throw violations.exception();
  // }
  CodeBlock throwing() {
    if (isBegun) {
      code.beginControlFlow("if ($L != null)", violations)
          .addStatement("throw $L.exception()", violations)
          .endControlFlow();
    }
    return code.build();
  }

  boolean isEmpty() {
    return !isBegun;
  }
}
