package dev.damask.samples.async;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Fetches pages, one or many. */
@Decorate
public abstract class Pages {

  private final HttpClient client = HttpClient.newHttpClient();

  /** The text of a page. */
  @Retry(on = IOException.class, delay = "10ms")
  public String fetch(URI uri) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(uri + " answered " + response.statusCode());
    }
    return response.body();
  }

  /** The texts of pages, ten of them fetched at once. */
  @Timed
  @ForEach(value = "fetch", limit = 10)
  public abstract List<String> fetchAll(Collection<URI> uris)
      throws IOException, InterruptedException;

  /** The texts of pages, fetched one after the other. */
  @Timed
  public List<String> fetchInTurn(Collection<URI> uris) throws IOException, InterruptedException {
    List<String> texts = new ArrayList<>();
    for (URI uri : uris) {
      texts.add(fetch(uri));
    }
    return texts;
  }
}
