package dev.damask.observe;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.cache.CacheStats;
import dev.damask.decorate.BulkheadFullException;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.CircuitOpenException;
import dev.damask.decorate.RateLimitExceededException;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.EventType;
import jdk.jfr.ValueDescriptor;
import org.junit.jupiter.api.Test;

/** The tables of the page about events say what there is. */
final class EventsPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs/events.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** The cells of the rows whose first cell begins so. */
  private static List<String[]> rows(String begin) throws IOException {
    return Files.readString(PAGE)
        .lines()
        .filter(line -> line.startsWith("| `" + begin))
        .map(line -> line.substring(2, line.length() - 2).split(" \\| ?", -1))
        .toList();
  }

  private static List<String> code(String cell) {
    return CODE.matcher(cell).results().map((MatchResult it) -> it.group(1)).toList();
  }

  @Test
  void theEventsAndTheirComponents() throws IOException {
    for (Class<?> event : CallEvent.class.getPermittedSubclasses()) {
      List<String[]> rows = rows(event.getSimpleName() + "`");
      assertThat(rows).hasSize(1);
      List<String> components =
          Arrays.stream(event.getRecordComponents())
              .map(RecordComponent::getName)
              .filter(name -> !name.equals("type") && !name.equals("method"))
              .toList();
      List<String> shown = code(rows.get(0)[2]);
      assertThat(shown.stream().filter(it -> !it.equals(it.toUpperCase())).toList())
          .isEqualTo(components);
    }
    assertThat(code(rows("CacheAsked`").get(0)[2]).subList(1, 6))
        .isEqualTo(Arrays.stream(CacheAsked.Answer.values()).map(Enum::name).toList());
  }

  @Test
  void theMetersAndTheirTags() throws IOException {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    MicrometerListener listener = new MicrometerListener(registry);
    listener.on(new CallEnded("T", "m", Duration.ZERO, null));
    listener.on(new CallEnded("T", "m", Duration.ZERO, new IOException()));
    listener.on(new AttemptFailed("T", "m", 1, 1, null, null));
    for (CacheAsked.Answer answer : CacheAsked.Answer.values()) {
      listener.on(new CacheAsked("T", "m", answer));
    }
    listener.on(new CacheCreated("T", "m", new Object(), () -> new CacheStats(0, 0, 0, 0, 0, 0)));
    listener.on(new CallRejected("T", "m", new CircuitOpenException("T", "m", null)));
    listener.on(new CallRejected("T", "m", new BulkheadFullException("T", "m")));
    listener.on(
        new CallRejected("T", "m", new RateLimitExceededException("T", "m", Duration.ZERO)));
    listener.on(new CallTimedOut("T", "m", Duration.ZERO));
    listener.on(new FallbackAnswered("T", "m", null));
    listener.on(new CircuitChanged("T", "m", Circuit.State.CLOSED, Circuit.State.OPEN));
    listener.on(new StoreFailed("T", "m", StoreFailed.Operation.GET, new IOException()));

    var made =
        registry.getMeters().stream()
            .collect(
                Collectors.groupingBy(
                    (Meter meter) -> meter.getId().getName(),
                    Collectors.flatMapping(
                        meter ->
                            meter.getId().getTags().stream()
                                .filter(tag -> !List.of("class", "method").contains(tag.getKey()))
                                .map(tag -> tag.getKey() + "=" + tag.getValue()),
                        Collectors.toCollection(TreeSet::new))));
    assertThat(made).hasSize(14);
    assertThat(rows("damask.").stream().map(row -> code(row[0]).get(0)).toList())
        .containsExactlyElementsIn(made.keySet());
    for (String[] row : rows("damask.")) {
      List<String> tags = code(row[2]);
      assertThat(tags.stream().skip(1).map(value -> tags.get(0) + "=" + value).sorted().toList())
          .isEqualTo(List.copyOf(made.get(code(row[0]).get(0))));
    }
  }

  @Test
  void theEventsOfTheRecorderAndTheirFields() throws IOException {
    List<String[]> rows = rows("dev.damask.");
    List<Class<? extends jdk.jfr.Event>> events =
        List.of(
            JfrEvents.Call.class,
            JfrEvents.Attempt.class,
            JfrEvents.Cache.class,
            JfrEvents.Rejection.class,
            JfrEvents.Timeout.class,
            JfrEvents.Fallback.class,
            JfrEvents.Circuit.class,
            JfrEvents.Store.class);
    assertThat(rows).hasSize(events.size());
    for (int i = 0; i < events.size(); i++) {
      EventType type = EventType.getEventType(events.get(i));
      assertThat(code(rows.get(i)[0])).containsExactly(type.getName());
      assertThat(code(rows.get(i)[1]))
          .containsExactlyElementsIn(
              type.getFields().stream()
                  .map(ValueDescriptor::getName)
                  .filter(
                      name ->
                          !List.of(
                                  "startTime",
                                  "duration",
                                  "eventThread",
                                  "stackTrace",
                                  "type",
                                  "method")
                              .contains(name))
                  .toList());
    }
  }
}
