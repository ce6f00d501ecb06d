package dev.damask.processor;

import dev.damask.processor.beans.BypassedBeans;
import dev.damask.processor.bypass.Bypasses;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.TypeCheck;
import dev.damask.processor.core.TypePattern;
import dev.damask.processor.decorate.ComposedDecorators;
import dev.damask.processor.decorate.DecorateLister;
import dev.damask.processor.decorate.DecoratePattern;
import dev.damask.processor.decorate.StrayDecorators;
import dev.damask.processor.decorate.own.DecoratedByCheck;
import dev.damask.processor.registered.RegisteredLister;
import dev.damask.processor.registered.RegisteredPattern;
import dev.damask.processor.registered.StrayExclusions;
import dev.damask.processor.report.ReportPattern;
import dev.damask.processor.report.UnknownOptions;
import dev.damask.processor.singleton.SingletonLister;
import dev.damask.processor.singleton.SingletonPattern;
import dev.damask.processor.validated.StrayRules;
import dev.damask.processor.validated.ValidatedLister;
import dev.damask.processor.validated.ValidatedPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All patterns. */
final class Patterns {

  /** The option that asks for the report, with or without a folder. */
  static final String REPORT = "damask.report";

  /** Those of one type at a time; wrappers from the innermost outwards. */
  static List<TypePattern<?>> ofTypes() {
    return List.of(new ValidatedPattern(), new DecoratePattern(), new SingletonPattern());
  }

  /** Those of one type at a time that generate nothing. */
  static List<TypeCheck> ofChecks() {
    return List.of(new DecoratedByCheck());
  }

  /** Those that look at a whole compilation. */
  static List<IndexPattern> ofCompilations(Map<String, String> options) {
    List<IndexPattern> patterns = new ArrayList<>();
    patterns.add(new StrayDecorators());
    patterns.add(new ComposedDecorators());
    patterns.add(new StrayRules());
    patterns.add(new BypassedBeans());
    patterns.add(new Bypasses());
    patterns.add(new RegisteredPattern());
    List<String> unknown = unknownAmong(options.keySet());
    if (!unknown.isEmpty()) {
      patterns.add(new UnknownOptions(unknown));
    }
    if (options.containsKey(REPORT)) {
      patterns.add(report(Optional.ofNullable(options.get(REPORT))));
    }
    return patterns;
  }

  /** The options that begin with Damask's name and mean nothing. */
  private static List<String> unknownAmong(Set<String> options) {
    List<String> unknown = new ArrayList<>();
    for (String option : options) {
      if (option.toLowerCase(Locale.ROOT).startsWith("damask") && !option.equals(REPORT)) {
        unknown.add(option);
      }
    }
    Collections.sort(unknown);
    return unknown;
  }

  private static IndexPattern report(Optional<String> folder) {
    return new ReportPattern(
        folder.filter(it -> !it.isEmpty()),
        List.of(
            new DecorateLister(),
            new RegisteredLister(),
            new SingletonLister(),
            new ValidatedLister()));
  }

  /** Those for which incremental builds show every type that they ask for. */
  static List<IndexPattern> ofExclusions() {
    return List.of(new StrayExclusions());
  }

  private Patterns() {}
}
