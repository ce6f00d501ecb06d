package dev.damask.processor.decorate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.Cached;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Logged;
import dev.damask.decorate.RateLimit;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import dev.damask.decorate.Within;
import dev.damask.processor.decorate.weave.AttributeTable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of the decorators' attributes has those that the annotations have. */
final class AttributeTableTest {

  private static final List<Class<? extends Annotation>> DECORATORS =
      List.of(
          Bulkhead.class,
          Cached.class,
          CircuitBreaker.class,
          Evicts.class,
          Fallback.class,
          ForEach.class,
          Logged.class,
          RateLimit.class,
          Retry.class,
          Timed.class,
          Timeout.class,
          Within.class);

  @Test
  void itHasTheAttributesOfTheAnnotations() {
    for (Class<? extends Annotation> decorator : DECORATORS) {
      List<String> names =
          AttributeTable.of(decorator.getName()).stream().map(AttributeTable.Column::name).toList();
      assertWithMessage(decorator.getName())
          .that(names)
          .containsExactlyElementsIn(
              Arrays.stream(decorator.getDeclaredMethods()).map(Method::getName).toList());
    }
  }

  @Test
  void namesAreThoseOfSettings() {
    assertThat(AttributeTable.decorator("CircuitBreaker")).isEqualTo("circuitBreaker");
    assertThat(AttributeTable.of("com.acme.Audited")).isEmpty();
  }
}
