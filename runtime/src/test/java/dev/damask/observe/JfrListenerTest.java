package dev.damask.observe;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.decorate.BulkheadFullException;
import dev.damask.decorate.Circuit;
import dev.damask.decorate.RateLimitExceededException;
import dev.damask.testing.Allocation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JfrListenerTest {

  private static final String TYPE = "app.Client";

  private static final List<CallEvent> ALL =
      List.of(
          new CallEnded(TYPE, "fetch", Duration.ofMillis(20), null),
          new CallEnded(TYPE, "fetch", Duration.ofSeconds(Long.MAX_VALUE), new IOException("x")),
          new AttemptFailed(TYPE, "fetch", 1, 3, Duration.ofMillis(5), new IOException("x")),
          new AttemptFailed(TYPE, "fetch", 3, 3, null, null),
          new CacheAsked(TYPE, "fetch", CacheAsked.Answer.JOINED),
          new CallRejected(TYPE, "fetch", new BulkheadFullException(TYPE, "fetch")),
          new CallRejected(
              TYPE, "fetch", new RateLimitExceededException(TYPE, "fetch", Duration.ofMillis(7))),
          new CallTimedOut(TYPE, "fetch", Duration.ofSeconds(1)),
          new FallbackAnswered(TYPE, "fetch", new IOException("x")),
          new CircuitChanged(TYPE, "fetch", Circuit.State.OPEN, Circuit.State.HALF_OPEN),
          new StoreFailed(TYPE, "fetch", StoreFailed.Operation.PUT, new IOException("x")));

  private final JfrListener listener = new JfrListener();

  @TempDir private Path folder;

  @Test
  void everyEventIsRecorded() throws IOException {
    assertThat(recorded("dev.damask.*", ALL))
        .containsExactly(
            "dev.damask.Call elapsed=20000000 failure=null",
            "dev.damask.Call elapsed=9223372036854775807 failure=IOException",
            "dev.damask.Attempt attempt=1 maxAttempts=3 last=false delay=5000000"
                + " failure=IOException",
            "dev.damask.Attempt attempt=3 maxAttempts=3 last=true delay=0 failure=null",
            "dev.damask.Cache answer=JOINED",
            "dev.damask.Rejection reason=BulkheadFullException retryAfter=0",
            "dev.damask.Rejection reason=RateLimitExceededException retryAfter=7000000",
            "dev.damask.Timeout limit=1000000000",
            "dev.damask.Fallback failure=IOException",
            "dev.damask.Circuit from=OPEN to=HALF_OPEN",
            "dev.damask.Store operation=PUT failure=IOException")
        .inOrder();
  }

  @Test
  void onlyWhatARecordingHasEnabled() throws IOException {
    assertThat(recorded("dev.damask.Cache", ALL)).containsExactly("dev.damask.Cache answer=JOINED");
    try (Recording recording = new Recording()) {
      for (String name :
          List.of("Call", "Attempt", "Rejection", "Timeout", "Fallback", "Circuit", "Store")) {
        recording.disable("dev.damask." + name);
      }
      recording.enable("dev.damask.Cache");
      recording.start();
      assertThat(listener.hears(CacheAsked.class)).isTrue();
      assertThat(ALL.stream().filter(event -> listener.hears(event.getClass())).toList())
          .hasSize(1);
    }
  }

  @Test
  void nothingIsMadeWithoutARecording() {
    assertThat(ALL.stream().filter(event -> listener.hears(event.getClass())).toList()).isEmpty();
    assertThat(
            Allocation.perRun(
                () -> {
                  for (int i = 0; i < ALL.size(); i++) {
                    listener.on(ALL.get(i));
                  }
                }))
        .isEqualTo(0);
  }

  /** Only the pattern's events are enabled. */
  private List<String> recorded(String pattern, List<CallEvent> events) throws IOException {
    Path file = folder.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      for (String name :
          List.of(
              "Call", "Attempt", "Cache", "Rejection", "Timeout", "Fallback", "Circuit", "Store")) {
        if (pattern.endsWith("*") || pattern.endsWith("." + name)) {
          recording.enable("dev.damask." + name).withoutThreshold();
        } else {
          recording.disable("dev.damask." + name);
        }
      }
      recording.start();
      events.forEach(listener::on);
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("dev.damask."))
        .sorted(java.util.Comparator.comparing(RecordedEvent::getStartTime))
        .map(JfrListenerTest::shown)
        .toList();
  }

  /** The name and the fields of its own. */
  private static String shown(RecordedEvent event) {
    assertThat(event.getString("type")).isEqualTo(TYPE);
    assertThat(event.getString("method")).isEqualTo("fetch");
    assertThat(event.getStackTrace()).isNull();
    assertThat(event.getEventType().getCategoryNames()).containsExactly("Damask");
    Stream<String> fields =
        event.getFields().stream()
            .map(ValueDescriptor::getName)
            .filter(
                name ->
                    !List.of("startTime", "duration", "eventThread", "stackTrace", "type", "method")
                        .contains(name))
            .map(name -> name + "=" + value(event, name));
    return event.getEventType().getName() + " " + fields.collect(Collectors.joining(" "));
  }

  private static Object value(RecordedEvent event, String name) {
    Object value = event.getValue(name);
    return value instanceof jdk.jfr.consumer.RecordedClass type
        ? type.getName().replaceFirst(".*\\.", "")
        : value;
  }
}
