package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Library;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.KeyReader;
import dev.damask.processor.decorate.weave.Predicate;
import dev.damask.processor.decorate.weave.PredicateReader;
import dev.damask.processor.decorate.weave.SecretFailures;
import dev.damask.processor.decorate.weave.ShownValues;
import dev.damask.processor.decorate.weave.Use;
import java.util.Optional;

/** {@code @Cached}: reads how a method's results are kept. */
public final class CachedReader implements DecoratorReader {

  static final String ANNOTATION = "dev.damask.decorate.Cached";

  static final long DEFAULT_SIZE = 1000;

  private static final Library CAFFEINE =
      new Library(
          "@Cached",
          "com.github.benmanes.caffeine.cache.stats",
          "com.github.benmanes.caffeine.cache.Caffeine",
          "Caffeine",
          "com.github.ben-manes.caffeine:caffeine:3.2.3",
          "com.github.benmanes.caffeine");

  @Override
  public Optional<CachedDraft> read(Use use) {
    Attributes annotation = use.annotation();
    Report report = use.report();
    if (use.signature().isVoid()) {
      report.add(CachedProblem.CachedVoid, annotation.place(), use.methodName());
      return Optional.empty();
    }
    checkResult(use);
    if (!use.signature().parameters().isEmpty()) {
      CAFFEINE.require(use.desk(), annotation.place());
    }
    long maximumSize = annotation.number("maximumSize");
    if (use.isInRange(maximumSize >= 1, "maximumSize", "1 or more")) {
      checkEffects(use);
    }
    Optional<Times> times = Times.read(use);
    Optional<Key> key = KeyReader.read(use);
    Optional<Predicate> unless = PredicateReader.ofResults(use, "unless");
    boolean goodUnless = unless.isPresent() || annotation.text("unless").isEmpty();
    if (times.isEmpty() || key.isEmpty() || !goodUnless) {
      return Optional.empty();
    }
    if (!SharedReader.isGiven(annotation)) {
      SharedReader.checkUnshared(use);
      return Optional.of(draft(use, times.get(), key.get(), unless, Optional.empty()));
    }
    return SharedReader.read(use, key.get(), times.get())
        .map(it -> draft(use, times.get(), key.get(), unless, Optional.of(it)));
  }

  private static CachedDraft draft(
      Use use, Times times, Key key, Optional<Predicate> unless, Optional<Shared> shared) {
    Attributes annotation = use.annotation();
    boolean ofVariableType = mentions(use.signature().returnType(), use.signature());
    if (ofVariableType && !use.isAsync()) {
      use.desk().lint().suppress("unchecked");
    }
    Cached cached =
        new Cached(
            use.methodName(),
            CachedText.of(annotation),
            key,
            times,
            annotation.number("maximumSize"),
            annotation.constant("nulls").equals("SKIP"),
            unless,
            annotation.flag("stats"),
            isSensitive(key, use),
            SecretFailures.shown(use),
            ofVariableType,
            shared,
            use.isAsync());
    return new CachedDraft(use, cached);
  }

  private static void checkResult(Use use) {
    Object shown = use.signature().returnType();
    if (use.isAsDeclared() && OneShotTypes.include(use.method().getReturnType(), use.desk())) {
      Place place = use.annotation().place();
      use.report().add(CachedProblem.CachedOneShot, place, use.methodName(), shown);
    } else if (OneShotTypes.include(use.result(), use.desk())) {
      use.desk().reportHere(CachedProblem.CachedOneShot, use.methodName(), shown);
    }
  }

  /** An attribute that repeats its default claims nothing. */
  private static void checkEffects(Use use) {
    Attributes annotation = use.annotation();
    TypeName result = use.signature().returnType();
    if (annotation.constant("nulls").equals("SKIP") && result.isPrimitive()) {
      use.reportWithoutEffect("nulls", "whose " + result + " is never null");
    }
    boolean isOtherSize = annotation.number("maximumSize") != DEFAULT_SIZE;
    if (isOtherSize && use.signature().parameters().isEmpty()) {
      use.reportWithoutEffect("maximumSize", "which has no parameters and so one result to keep");
    }
  }

  /** Whether a type has variables of the method itself. */
  private static boolean mentions(TypeName type, Signature signature) {
    return Key.variables(type).anyMatch(signature::declares);
  }

  private static boolean isSensitive(Key key, Use use) {
    for (Shown argument : new ShownValues(use).arguments()) {
      if (argument.isSensitive() && key.has(argument.name())) {
        return true;
      }
    }
    return false;
  }
}
