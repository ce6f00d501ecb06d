package dev.damask.tck;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The annotations of MicroProfile Fault Tolerance, outermost first as its interceptors run, and
 * what each becomes.
 */
enum Policy {
  Fallback {
    @Override
    Optional<String> translated(Attributes it) {
      return it.text("fallbackMethod")
          .filter(method -> it.isAnyLeft("applyOn", "skipOn"))
          .map(
              method ->
                  of("value = " + method, it.on("applyOn", "skipOn"), it.as("skipOn", "notOn")));
    }
  },

  Retry {
    /** A retry of no attempts does nothing there, and is an error here. */
    @Override
    Optional<String> translated(Attributes it) {
      int retries = Integer.parseInt(it.text("maxRetries").orElse("3"));
      if (retries == 0 || !it.isAnyLeft("retryOn", "abortOn")) {
        return Optional.empty();
      }
      long attempts = retries == -1 ? Integer.MAX_VALUE : retries + 1L;
      Duration delay = it.time("delay", 0, "delayUnit");
      Duration jitter = it.time("jitter", 200, "jitterDelayUnit");
      return Optional.of(
          of(
              "maxAttempts = " + attempts,
              "delay = " + quoted(delay),
              "jitter = " + fraction(jitter, delay),
              "maxDuration = " + quoted(it.time("maxDuration", 180_000, "durationUnit")),
              it.on("retryOn", "abortOn"),
              it.as("abortOn", "notOn")));
    }

    private double fraction(Duration jitter, Duration delay) {
      if (jitter.isNegative()) {
        return -1;
      }
      return delay.isZero() ? 0 : Math.min(1, (double) jitter.toNanos() / delay.toNanos());
    }
  },

  CircuitBreaker {
    @Override
    Optional<String> translated(Attributes it) {
      if (!it.isAnyLeft("failOn", "skipOn")) {
        return Optional.empty();
      }
      String window = it.text("requestVolumeThreshold").orElse("20");
      return Optional.of(
          of(
              it.as("failureRatio", "failureRate"),
              "window = " + window,
              "minimumCalls = " + window,
              "openFor = " + quoted(it.time("delay", 5_000, "delayUnit")),
              it.as("successThreshold", "trials"),
              it.on("failOn", "skipOn"),
              it.as("skipOn", "notOn")));
    }
  },

  Timeout {
    @Override
    Optional<String> translated(Attributes it) {
      return Optional.of(of("value = " + quoted(time(it))));
    }
  },

  Bulkhead {
    /** There a queue is as long as told; here it is as patient as told, less than a time limit. */
    @Override
    Optional<String> translated(Attributes it) {
      String wait =
          it.isAsynchronous()
              ? "maxWait = " + quoted(it.timeout().multipliedBy(4).dividedBy(5))
              : "";
      return Optional.of(of("value = " + it.text("value").orElse("10"), wait));
    }
  };

  /** Of {@code @Timeout}. */
  static Duration time(Attributes attributes) {
    return attributes.time("value", 1_000, "unit");
  }

  /** What the annotation becomes; empty where nothing of Damask's is like it. */
  abstract Optional<String> translated(Attributes attributes);

  /** {@code @Retry(maxAttempts = 2, delay = "0ns")}. */
  String of(String... attributes) {
    List<String> given = new ArrayList<>(List.of(attributes));
    given.removeIf(String::isEmpty);
    return "@" + name() + "(" + String.join(", ", given) + ")";
  }

  /** Negative ones too, which have to be refused. */
  private static String quoted(Duration time) {
    long nanos = time.toNanos();
    return "\"" + (nanos % 1_000_000 == 0 ? nanos / 1_000_000 + "ms" : nanos + "ns") + "\"";
  }

  /**
   * The attributes of one annotation, each the text that stands in the source.
   *
   * @param timeout how long a call may take
   * @param subtypes whether one class literal names a subtype of another's type
   */
  record Attributes(
      Map<String, String> texts,
      boolean isAsynchronous,
      double multiplier,
      Duration timeout,
      BiPredicate<String, String> subtypes) {

    Optional<String> text(String name) {
      return Optional.ofNullable(texts.get(name));
    }

    /** {@code on = E0.class} for {@code failOn = E0.class}. */
    String as(String name, String translated) {
      return text(name).map(it -> translated + " = " + it).orElse("");
    }

    /** Types of one list whose supertypes are in the other are refused: they are never acted on. */
    String on(String name, String except) {
      if (text(name).isEmpty()) {
        return "";
      }
      return "on = {" + String.join(", ", left(name, except)) + "}";
    }

    /** Whether anything is acted on. */
    boolean isAnyLeft(String name, String except) {
      return text(name).isEmpty() || !left(name, except).isEmpty();
    }

    private List<String> left(String name, String except) {
      List<String> excepted = types(except);
      return types(name).stream()
          .filter(type -> excepted.stream().noneMatch(it -> subtypes.test(type, it)))
          .toList();
    }

    private List<String> types(String name) {
      return Stream.of(text(name).orElse("").split("[{},\\s]+"))
          .filter(it -> !it.isEmpty())
          .toList();
    }

    Duration time(String name, long otherwise, String unit) {
      long value = text(name).map(it -> Long.parseLong(it.replace("_", ""))).orElse(otherwise);
      String named = text(unit).orElse("MILLIS").replaceFirst(".*\\.", "");
      Duration time = Duration.of(value, ChronoUnit.valueOf(named));
      return Duration.ofNanos(Math.round(time.toNanos() * multiplier));
    }
  }
}
