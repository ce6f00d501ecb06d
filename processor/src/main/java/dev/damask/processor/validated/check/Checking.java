package dev.damask.processor.validated.check;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.rule.Rules;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.Callee;
import dev.damask.processor.validated.value.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Writes a run of checks into one local variable. */
public final class Checking {

  /** The environment of constructors and setters. */
  public static final CodeBlock SYSTEM = CodeBlock.of("$T.system()", RuntimeTypes.ENVIRONMENT);

  private final List<CodeBlock> calls = new ArrayList<>();
  private final Shape shape;
  private final String violations;
  private final CodeBlock environment;
  private final String trail;

  /**
   * @param shape of the type that has the methods that check
   * @param violations what the variable is called
   * @param environment where the time comes from
   * @param trail an expression for the objects around the one that is checked
   */
  Checking(Shape shape, String violations, CodeBlock environment, String trail) {
    this.shape = shape;
    this.violations = violations;
    this.environment = environment;
    this.trail = trail;
  }

  /** Writes the checks of a constructor or setter. */
  public static Checking bySystem(Shape shape, String violations) {
    return new Checking(shape, violations, SYSTEM, "null");
  }

  // violations = checkEmail(user.getEmail(), violations);
  public void add(Source source, CodeBlock value) {
    if (!source.value().rejects()) {
      return;
    }
    CodeBlock.Builder arguments = CodeBlock.builder().add(value);
    if (source.value().usesEnvironment()) {
      arguments.add(", $L", environment);
    }
    if (source.value().isRecursive()) {
      arguments.add(", $L", trail);
    }
    CodeBlock callee =
        Callee.of(
            shape.generated(), source.method(), List.of(source.type()), source.typeVariables());
    calls.add(CodeBlock.of("$L($L, ", callee, arguments.build()));
  }

  /** Adds the checks of values that are read from an object. */
  public void addAll(List<Source> sources, String object) {
    for (Source source : sources) {
      add(source, source.reading().of(object));
    }
  }

  // violations = checkRules(user, violations);
  public void addRules(Rules rules, String object) {
    CodeBlock given =
        rules.usesEnvironment() ? CodeBlock.of(", $L", environment) : CodeBlock.of("");
    calls.add(CodeBlock.of("$L($L$L, ", rules.method(), object, given));
  }

  // violations = checkOrdered(low, high, null, violations);
  public void addRule(StaticRule.Call call) {
    addRule(
        call.rule(),
        call.variables().stream().map(it -> CodeBlock.of("$N", it)).toList(),
        CodeBlock.of("null"));
  }

  // violations = checkOrdered(range.low(), range.high(), range, violations);
  public void addRule(StaticRule rule, String object) {
    addRule(
        rule,
        rule.arguments().stream().map(it -> it.reading().of(object)).toList(),
        CodeBlock.of("$L", object));
  }

  private void addRule(StaticRule rule, List<CodeBlock> arguments, CodeBlock object) {
    calls.add(CodeBlock.of("$L($L, $L, ", rule.helper(), CodeBlock.join(arguments, ",$W"), object));
  }

  // Violations violations = checkEmail(user.getEmail(), null);
  // violations = checkAge(user.getAge(), violations);
  private CodeBlock.Builder statements(List<CodeBlock> some) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean isFirst = true;
    for (CodeBlock call : some) {
      if (isFirst) {
        code.addStatement("$T $L = $Lnull)", RuntimeTypes.VIOLATIONS, violations, call);
      } else {
        code.addStatement("$1L = $2L$1L)", violations, call);
      }
      isFirst = false;
    }
    return code;
  }

  // Violations violations = checkEmail(user.getEmail(), null);
  // return checkAge(user.getAge(), violations);
  CodeBlock returning() {
    if (calls.isEmpty()) {
      return CodeBlock.of("return null;\n");
    }
    int last = calls.size() - 1;
    return statements(calls.subList(0, last))
        .addStatement("return $L$L)", calls.get(last), last == 0 ? "null" : violations)
        .build();
  }

  // if (violations != null) {
  //   throw violations.exception();
  // }
  public CodeBlock throwing() {
    CodeBlock.Builder code = statements(calls);
    if (!calls.isEmpty()) {
      code.beginControlFlow("if ($L != null)", violations)
          .addStatement("throw $L.exception()", violations)
          .endControlFlow();
    }
    return code.build();
  }

  public boolean isEmpty() {
    return calls.isEmpty();
  }
}
