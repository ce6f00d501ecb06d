package dev.damask.testing;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** Another JVM, whose program runs a {@link Load}. */
public final class LoadedJvm implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private final Process process;
  private final BufferedReader in;
  private final OutputStream out;

  private LoadedJvm(Process process) {
    this.process = process;
    this.in =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.out = process.getOutputStream();
  }

  /**
   * What a load has counted.
   *
   * @param hits calls that the store has answered
   */
  public record Count(long calls, long hits, long computed, long failed, long wrong) {}

  /** Starts one, on this one's class path. */
  public static LoadedJvm start(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new LoadedJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** What its program says next. */
  public String read() throws IOException {
    String line = in.readLine();
    assertWithMessage("what the JVM says").that(line).isNotNull();
    return line;
  }

  /** What it has counted by now. */
  public Count count() throws IOException {
    return count('?');
  }

  /** Has it make no more calls, and says what it has counted by then. */
  public Count end() throws IOException {
    return count('x');
  }

  private Count count(char order) throws IOException {
    out.write(order);
    out.flush();
    long[] counts = Arrays.stream(read().split(" ")).mapToLong(Long::parseLong).toArray();
    return new Count(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /** Waits until a number has grown by so much. */
  public void await(ToLongFunction<Count> number, long more) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    long before = number.applyAsLong(count());
    Count now = count();
    while (number.applyAsLong(now) < before + more) {
      assertWithMessage("nanoseconds past the time limit; counted: %s", now)
          .that(System.nanoTime() - end)
          .isLessThan(0L);
      Thread.onSpinWait();
      now = count();
    }
  }

  /** Checks that no call has failed, and that no value was wrong. */
  public static void assertAllWell(Count count) {
    assertThat(count.failed()).isEqualTo(0);
    assertThat(count.wrong()).isEqualTo(0);
  }

  /** As by kill -9. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
