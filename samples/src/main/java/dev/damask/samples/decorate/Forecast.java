package dev.damask.samples.decorate;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.CircuitBreaker;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Timeout;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a server that cannot be relied on, and has an answer whatever becomes of it. */
@Decorate
public class Forecast {

  private final HttpClient http = HttpClient.newHttpClient();

  /** Asks the server: two at once at most, for two seconds at most, and not while it fails. */
  @Fallback("lastKnown")
  @Bulkhead(2)
  @CircuitBreaker(window = 4, minimumCalls = 2, openFor = "30s")
  @Timeout("2s")
  public String ask(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("The server answered " + response.statusCode());
    }
    return response.body();
  }

  String lastKnown(URI uri) {
    return "41 as of yesterday";
  }
}
