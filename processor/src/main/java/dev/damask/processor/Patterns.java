package dev.damask.processor;

import dev.damask.processor.beans.BypassedBeans;
import dev.damask.processor.bypass.Bypasses;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.TypeCheck;
import dev.damask.processor.core.TypePattern;
import dev.damask.processor.decorate.ComposedDecorators;
import dev.damask.processor.decorate.DecoratePattern;
import dev.damask.processor.decorate.StrayDecorators;
import dev.damask.processor.decorate.own.DecoratedByCheck;
import dev.damask.processor.registered.RegisteredPattern;
import dev.damask.processor.registered.StrayExclusions;
import dev.damask.processor.singleton.SingletonPattern;
import dev.damask.processor.validated.StrayRules;
import dev.damask.processor.validated.ValidatedPattern;
import java.util.List;

/** All patterns. */
final class Patterns {

  /** Those of one type at a time; wrappers from the innermost outwards. */
  static List<TypePattern<?>> ofTypes() {
    return List.of(new ValidatedPattern(), new DecoratePattern(), new SingletonPattern());
  }

  /** Those of one type at a time that generate nothing. */
  static List<TypeCheck> ofChecks() {
    return List.of(new DecoratedByCheck());
  }

  /** Those that look at a whole compilation. */
  static List<IndexPattern> ofCompilations() {
    return List.of(
        new StrayDecorators(),
        new ComposedDecorators(),
        new StrayRules(),
        new BypassedBeans(),
        new Bypasses(),
        new RegisteredPattern());
  }

  /** Those for which incremental builds show every type that they ask for. */
  static List<IndexPattern> ofExclusions() {
    return List.of(new StrayExclusions());
  }

  private Patterns() {}
}
