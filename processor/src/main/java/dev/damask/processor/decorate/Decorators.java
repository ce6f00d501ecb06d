package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.bulkhead.BulkheadReader;
import dev.damask.processor.decorate.cached.CachedReader;
import dev.damask.processor.decorate.cached.EvictsReader;
import dev.damask.processor.decorate.circuitbreaker.CircuitBreakerReader;
import dev.damask.processor.decorate.fallback.FallbackReader;
import dev.damask.processor.decorate.foreach.ForEachReader;
import dev.damask.processor.decorate.logged.LoggedReader;
import dev.damask.processor.decorate.own.OwnReader;
import dev.damask.processor.decorate.ratelimit.RateLimitReader;
import dev.damask.processor.decorate.retry.RetryReader;
import dev.damask.processor.decorate.timed.TimedReader;
import dev.damask.processor.decorate.timeout.TimeoutReader;
import dev.damask.processor.decorate.weave.BodyReader;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.within.WithinReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** All decorators: those of Damask, and the annotations that users made into decorators. */
final class Decorators {

  static final String UNDECORATED = "dev.damask.decorate.Undecorated";

  private Decorators() {}

  /** Each is one line; what a compilation does not ask for is not loaded. */
  private static @Nullable DecoratorReader of(String annotation) {
    return switch (annotation) {
      case "dev.damask.decorate.Timed" -> new TimedReader();
      case "dev.damask.decorate.Logged" -> new LoggedReader();
      case "dev.damask.decorate.Retry" -> new RetryReader();
      case "dev.damask.decorate.CircuitBreaker" -> new CircuitBreakerReader();
      case "dev.damask.decorate.Bulkhead" -> new BulkheadReader();
      case "dev.damask.decorate.RateLimit" -> new RateLimitReader();
      case "dev.damask.decorate.Cached" -> new CachedReader();
      case "dev.damask.decorate.Evicts" -> new EvictsReader();
      case "dev.damask.decorate.Within" -> new WithinReader();
      case "dev.damask.decorate.Timeout" -> new TimeoutReader();
      case "dev.damask.decorate.Fallback" -> new FallbackReader();
      case "dev.damask.decorate.ForEach" -> new ForEachReader();
      default -> null;
    };
  }

  /** What reads a decorator; nothing for other annotations. */
  static Optional<DecoratorReader> reader(TypeElement annotation, Program program) {
    String name = annotation.getQualifiedName().toString();
    @Nullable DecoratorReader reader = of(name);
    if (reader != null || name.startsWith("java.lang.")) {
      return Optional.ofNullable(reader);
    }
    return program.annotation(annotation, OwnReader.DECORATED_BY).isPresent()
        ? Optional.of(new OwnReader())
        : Optional.empty();
  }

  /** The decorators on an element, in source order, those that others carry in their place. */
  static List<Attributes> on(Element element, Program program) {
    Composition composition = new Composition(program);
    List<Attributes> decorators = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      decorators.addAll(composition.decorators(element, mirror));
    }
    return decorators;
  }

  /** Whether an annotation is a decorator or carries some. */
  static boolean include(TypeElement annotation, Program program) {
    return reader(annotation, program).isPresent() || new Composition(program).is(annotation);
  }

  /** Whether a decorator is the body of the method that it stands on. */
  static boolean isBody(TypeElement decorator, Program program) {
    Optional<DecoratorReader> reader = reader(decorator, program);
    return reader.isPresent() && reader.get() instanceof BodyReader;
  }

  /** Whether a wrapper has a body for a method, whatever its type has. */
  static boolean implement(ExecutableElement method, Program program) {
    return method.getAnnotationMirrors().stream()
        .map(it -> (TypeElement) it.getAnnotationType().asElement())
        .anyMatch(it -> isBody(it, program));
  }
}
