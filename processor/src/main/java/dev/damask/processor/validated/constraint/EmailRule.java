package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
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
        ? Optional.of(new NullsAreValid(EmailRule::isNoEmail))
        : PatternRule.matches(use)
            .map(it -> new NullsAreValid(site -> isNoEmail(site).or(it.invalid(site))));
  }

  // !Emails.isValid(email)
  private static Condition isNoEmail(Site site) {
    return Condition.of("!$T.isValid($L)", EMAILS, site.value());
  }
}
