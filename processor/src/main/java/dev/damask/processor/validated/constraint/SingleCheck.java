package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A check with one violation, which a condition decides on. */
record SingleCheck(Wording wording, Verdict verdict, MessageText message, TypeName constraint)
    implements Check {

  static final ClassName VIOLATIONS = ClassName.get("dev.damask.generated", "Violations");

  @Override
  public boolean usesEnvironment() {
    return verdict.usesEnvironment();
  }

  @Override
  public boolean neverRejects() {
    return verdict.isAlwaysValid();
  }

  // if (age < 0) {
  //   violations = Violations.add(violations, "age", Messages.min(0), age, Min.class);
  // }
  @Override
  public void write(Site site) {
    if (neverRejects()) {
      return;
    }
    site.code()
        .beginControlFlow("if ($L)", verdict.invalid(site).code())
        .add(violation(site))
        .endControlFlow();
  }

  // violations = Violations.add(violations, "age", Messages.min(0), age, Min.class);
  CodeBlock violation(Site site) {
    return CodeBlock.builder()
        .addStatement(
            "$L =$W$T.add($L,$W$L,$W$L,$W$L,$W$T.class)",
            site.violations(),
            VIOLATIONS,
            site.violations(),
            site.path(),
            message.code(),
            site.value(),
            constraint)
        .build();
  }
}
