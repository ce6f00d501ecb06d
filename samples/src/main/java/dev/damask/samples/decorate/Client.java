package dev.damask.samples.decorate;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches data from a server that cannot be relied on. */
@Decorate
public class Client {

  private final HttpClient http = HttpClient.newHttpClient();

  /** Fetches the data: timed, and tried up to three times. */
  @Timed
  @Retry(maxAttempts = 3, delay = "100ms", on = IOException.class)
  public String fetchData(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("The server answered " + response.statusCode());
    }
    return response.body();
  }

  /** Fetches the data unless it has been fetched in the last five minutes. */
  @Timed
  @Cached(ttl = "5m")
  public String cachedData(URI uri) throws IOException, InterruptedException {
    return fetchData(uri);
  }

  /** Says that the data have changed. */
  @Evicts("cachedData")
  public void changed(URI uri) {}
}
