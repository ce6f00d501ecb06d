package dev.damask.samples.cache;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that runs a {@link Shop}. */
final class ShopJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader in;
  private final OutputStream out;
  private final String address;

  private ShopJvm(Process process) throws IOException {
    this.process = process;
    this.in =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.out = process.getOutputStream();
    this.address = read();
  }

  /**
   * Starts one, and waits until it is there.
   *
   * @param arguments those of the shop
   */
  static ShopJvm start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Shop.class.getName()));
    command.addAll(List.of(arguments));
    return new ShopJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Where other members find it. */
  String address() {
    return address;
  }

  /** What it says of an article. */
  String ask(String article) throws IOException {
    out.write((article + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return read();
  }

  private String read() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new EOFException("The shop's JVM has ended");
    }
    return line;
  }

  /** As by kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
