package dev.damask.samples.observe;

import dev.damask.Environment;
import dev.damask.observe.JfrListener;
import dev.damask.observe.MicrometerListener;
import dev.damask.samples.Guide;
import dev.damask.samples.decorate.Client;
import dev.damask.samples.decorate.ClientDecorated;
import dev.damask.samples.decorate.FlakyServer;
import dev.damask.samples.decorate.ForecastDecorated;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what listeners hear. */
public final class ObserveTour {

  private ObserveTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException, InterruptedException {
    guide.chapter("MicrometerListener, JfrListener: what happened in four calls");
    MeterRegistry registry = new SimpleMeterRegistry();
    try (Flight flight = new Flight()) {
      call(heardBy(registry));
      meters(registry).forEach(guide::say);
      guide.say("The flight recording:");
      flight.read().forEach(guide::say);
    }
  }

  /** An environment whose events are counted and recorded. */
  static Environment heardBy(MeterRegistry registry) {
    return Environment.builder()
        .listeners(List.of(new MicrometerListener(registry), new JfrListener()))
        .build();
  }

  /** Fetches the same data twice, and asks a server twice that fails. */
  static void call(Environment environment) throws IOException, InterruptedException {
    try (FlakyServer server = new FlakyServer(1)) {
      Client client = new ClientDecorated(environment);
      client.cachedData(server.uri());
      client.cachedData(server.uri());
    }
    try (FlakyServer server = new FlakyServer(2)) {
      ForecastDecorated forecast = new ForecastDecorated(environment);
      forecast.ask(server.uri());
      forecast.ask(server.uri());
    }
  }

  /** How much was counted, a line for each meter. */
  static List<String> meters(MeterRegistry registry) {
    return registry.getMeters().stream().map(ObserveTour::line).sorted().toList();
  }

  private static String line(Meter meter) {
    String tags =
        meter.getId().getTags().stream()
            .filter(tag -> !tag.getKey().equals("class"))
            .map(Tag::getValue)
            .collect(Collectors.joining(" "));
    int count = (int) meter.measure().iterator().next().getValue();
    return meter.getId().getName() + " " + tags + ": " + count;
  }
}
