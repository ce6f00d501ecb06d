package dev.damask.processor;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, driven by its own driver. */
final class Browser implements Closeable {

  private static final String SHIFT = "\ue008";

  private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");

  private final Process driver;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String session;

  private Browser(Process driver, String at, Path chromium) throws IOException {
    this.driver = driver;
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--headless=new",
                "--disable-gpu",
                "--window-size=1280,1000",
                "--force-device-scale-factor=1"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    Object started =
        send(
            at + "/session",
            Map.of(
                "capabilities",
                Map.of(
                    "alwaysMatch",
                    Map.of(
                        "goog:chromeOptions",
                        Map.of("binary", chromium.toString(), "args", arguments),
                        "goog:loggingPrefs",
                        Map.of("browser", "ALL")))));
    this.session = at + "/session/" + ((JsonObject) started).getString("sessionId");
  }

  /** What has to be installed and is not. */
  static Optional<String> missing() {
    return Stream.of("chromium", "chromedriver").filter(it -> find(it).isEmpty()).findFirst();
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .map(it -> Path.of(it, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open() throws IOException {
    Process driver =
        new ProcessBuilder(find("chromedriver").orElseThrow().toString(), "--port=0")
            .redirectErrorStream(true)
            .start();
    try {
      return new Browser(driver, at(driver), find("chromium").orElseThrow());
    } catch (IOException | RuntimeException failed) {
      driver.destroy();
      throw failed;
    }
  }

  /** Where the driver listens, which it says. */
  private static String at(Process driver) throws IOException {
    BufferedReader said = driver.inputReader();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return "http://localhost:" + port.group(1);
      }
    }
    throw new IOException("chromedriver did not start");
  }

  /** Opens a page, and waits until it hears keys: Chromium drops those before the first frame. */
  void go(Path page) throws IOException {
    command("/url", Map.of("url", page.toUri().toString()));
    run("addEventListener('keydown', () => window.hearsKeys = true, {once: true})");
    for (int i = 0; i < 100 && !Boolean.TRUE.equals(run("return window.hearsKeys")); i++) {
      press(SHIFT);
    }
  }

  /** Runs a script, which returns something; not as a part of the page. */
  Object run(String script) throws IOException {
    return command("/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Presses keys one after the other, and lets the page do what it does about them. */
  void press(String keys) throws IOException {
    List<Object> actions = new ArrayList<>();
    for (String key : keys.split("")) {
      actions.add(Map.of("type", "keyDown", "value", key));
      actions.add(Map.of("type", "keyUp", "value", key));
    }
    command(
        "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", actions))));
    String nextFrame = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(done));";
    command("/execute/async", Map.of("script", nextFrame, "args", List.of()));
  }

  /** Says which theme the system has. */
  void prefer(String theme) throws IOException {
    command(
        "/goog/cdp/execute",
        Map.of(
            "cmd",
            "Emulation.setEmulatedMedia",
            "params",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme)))));
  }

  byte[] screenshot() throws IOException {
    String picture =
        (String) parse(send(HttpRequest.newBuilder(URI.create(session + "/screenshot")).build()));
    return Base64.getMimeDecoder().decode(picture);
  }

  /** What the page has made the browser say since it was asked last. */
  List<String> log() throws IOException {
    return ((JsonArray) command("/se/log", Map.of("type", "browser")))
        .stream().map(it -> ((JsonObject) it).getString("message")).toList();
  }

  private Object command(String path, Map<String, Object> body) throws IOException {
    return send(session + path, body);
  }

  private Object send(String to, Map<String, Object> body) throws IOException {
    String json = JsonWriter.string(body);
    return parse(
        send(
            HttpRequest.newBuilder(URI.create(to))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build()));
  }

  private String send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(response.body());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Object parse(String response) throws IOException {
    try {
      return JsonParser.object().from(response).get("value");
    } catch (JsonParserException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      send(HttpRequest.newBuilder(URI.create(session)).DELETE().build());
    } finally {
      driver.destroy();
      try {
        if (!driver.waitFor(10, TimeUnit.SECONDS)) {
          driver.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
