package dev.damask.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What SLF4J's simple logger prints to {@code System.err} until this is closed. Catches all
 * threads: not for tests that run at the same time.
 */
public final class CapturedLog implements AutoCloseable {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream before = System.err;

  public CapturedLog() {
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  private CapturedLog(PrintStream instead) {
    System.setErr(instead);
  }

  /** A log whose every line throws an exception. */
  public static CapturedLog failing(RuntimeException failure) {
    return new CapturedLog(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            throw failure;
          }
        });
  }

  /**
   * The lines so far: {@code LEVEL text}, without thread and logger; lines of stack traces as they
   * are.
   */
  public List<String> lines() {
    return text().map(line -> line.replaceFirst("^\\[.*?] (\\w+) \\S+ - ", "$1 ")).toList();
  }

  /** The lines so far, as {@code LEVEL logger - text}. */
  public List<String> linesWithLogger() {
    return text().map(line -> line.replaceFirst("^\\[.*?] ", "")).toList();
  }

  @Override
  public void close() {
    System.setErr(before);
  }

  private Stream<String> text() {
    return bytes.toString(StandardCharsets.UTF_8).lines();
  }
}
