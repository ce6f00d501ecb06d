package dev.damask.samples.observe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A flight recording of Damask's events, from now on. */
final class Flight implements AutoCloseable {

  private final Recording recording = new Recording();

  Flight() {
    recording.start();
  }

  /** What has been recorded so far, a line for each event. */
  List<String> read() throws IOException {
    Path file = Files.createTempFile("damask", ".jfr");
    try {
      recording.dump(file);
      return RecordingFile.readAllEvents(file).stream()
          .filter(event -> event.getEventType().getName().startsWith("dev.damask."))
          .sorted(Comparator.comparing(RecordedEvent::getStartTime))
          .map(Flight::line)
          .toList();
    } finally {
      Files.delete(file);
    }
  }

  private static String line(RecordedEvent event) {
    String name = event.getEventType().getLabel();
    String method = event.getString("method");
    return switch (name) {
      case "Attempt" -> name + " " + event.getInt("attempt") + " of " + method + failure(event);
      case "Cache" -> name + " of " + method + ": " + event.getString("answer");
      case "Circuit" -> name + " of " + method + " is " + event.getString("to");
      default -> name + " of " + method + failure(event);
    };
  }

  private static String failure(RecordedEvent event) {
    RecordedClass failure = event.getClass("failure");
    return failure == null ? "" : ": " + failure.getName();
  }

  @Override
  public void close() {
    recording.close();
  }
}
