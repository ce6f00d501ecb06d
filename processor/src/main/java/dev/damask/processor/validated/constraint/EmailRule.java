package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/** {@code @Email}. */
final class EmailRule implements Rule {

  private static final ClassName EMAILS = ClassName.get("dev.damask.generated", "Emails");

  @Override
  public Optional<Verdict> read(Use use) {
    if (!use.type().isText()) {
      return use.misfit("CharSequence");
    }
    boolean anything =
        use.annotation().text("regexp").equals(".*") && PatternRule.flags(use).isEmpty();
    return anything
        ? Optional.of(new NullsAreValid(new NoEmail()))
        : PatternRule.matches(use)
            .map(it -> new NullsAreValid(new AnyOf(List.of(new NoEmail(), it))));
  }

  private record NoEmail() implements Verdict {

    // !Emails.isValid(email)
    @Override
    public Condition invalid(Site site) {
      return Condition.of("!$T.isValid($L)", EMAILS, site.value());
    }
  }
}
