package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what is checked of one value so that it asks only once whether that is null. */
public final class NullTest {

  /** Statements for a value that is not null, all of them or those on a condition. */
  private record Step(Optional<Condition> condition, CodeBlock statements) {

    void write(CodeBlock.Builder code) {
      condition.ifPresent(it -> code.beginControlFlow("if ($L)", it.code()));
      code.add(statements);
      condition.ifPresent(it -> code.endControlFlow());
    }
  }

  private final Site site;
  private final CodeBlock.Builder ofNull = CodeBlock.builder();
  private final List<Step> others = new ArrayList<>();

  public NullTest(Site site) {
    this.site = site;
  }

  /** Adds a check; what was added before comes before it. */
  public void add(Check check) {
    if (!(check instanceof SingleCheck single)) {
      write();
      check.write(site);
    } else if (single.verdict().rejectsNullOnly()) {
      ofNull.add(single.violation(site));
    } else if (single.verdict() instanceof NullsAreValid valid) {
      Condition invalid = valid.verdict().invalid(site);
      others.add(new Step(Optional.of(invalid), single.violation(site)));
    } else {
      write();
      check.write(site);
    }
  }

  /** Adds statements for a value that is not null. */
  public void add(CodeBlock statements) {
    others.add(new Step(Optional.empty(), statements));
  }

  /** Writes what has been added. */
  public void write() {
    if (!ofNull.isEmpty()) {
      writeBoth();
    } else if (others.size() == 1) {
      Condition isNotNull = Condition.isNotNull(site.value());
      Step only = others.get(0);
      new Step(Optional.of(only.condition.map(isNotNull::and).orElse(isNotNull)), only.statements)
          .write(site.code());
    } else if (!others.isEmpty()) {
      site.code().beginControlFlow("if ($L != null)", site.value());
      others.forEach(it -> it.write(site.code()));
      site.code().endControlFlow();
    }
    ofNull.clear();
    others.clear();
  }

  // if (email == null) {
  //   violations = Violations.add(violations, "email", Messages.notNull(), email, NotNull.class);
  // } else if (!Emails.isValid(email)) {
  //   violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
  // }
  private void writeBoth() {
    CodeBlock.Builder code = site.code();
    code.beginControlFlow("if ($L == null)", site.value()).add(ofNull.build());
    if (others.size() == 1 && others.get(0).condition.isPresent()) {
      code.nextControlFlow("else if ($L)", others.get(0).condition.get().code())
          .add(others.get(0).statements);
    } else if (!others.isEmpty()) {
      code.nextControlFlow("else");
      others.forEach(it -> it.write(code));
    }
    code.endControlFlow();
  }
}
