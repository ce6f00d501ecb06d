package dev.damask.processor.decorate.logged;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Shown;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.SecretFailures;
import dev.damask.processor.decorate.weave.ShownValues;
import dev.damask.processor.decorate.weave.Use;
import java.util.Locale;
import java.util.Optional;

/** {@code @Logged}: reads what is logged of calls. */
public final class LoggedReader implements DecoratorReader {

  @Override
  public Optional<Logged> read(Use use) {
    Attributes annotation = use.annotation();
    boolean isVoid = use.signature().isVoid();
    if (isVoid && !annotation.flag("result") && isOfTheMethod(use)) {
      use.reportWithoutEffect("result", "which returns nothing");
    }
    ShownValues shown = new ShownValues(use);
    Optional<Shown> result = isVoid ? Optional.empty() : Optional.of(shown.result());
    String level = annotation.constant("level").toLowerCase(Locale.ROOT);
    return Optional.of(
        new Logged(
            use.methodName(),
            level,
            annotation.flag("arguments"),
            annotation.flag("result"),
            shown.arguments(),
            result,
            SecretFailures.shown(use),
            use.isAsync()));
  }

  /** On a type it may have an effect on other methods. */
  private static boolean isOfTheMethod(Use use) {
    return use.annotation().place().element().equals(use.method());
  }
}
