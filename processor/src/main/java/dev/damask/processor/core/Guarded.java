package dev.damask.processor.core;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns what Damask or a compiler throws while it works on one class into a problem of that class,
 * so that the next one goes on.
 */
public final class Guarded {

  /** As many lines as tell where it was, of traces that recursion made long. */
  private static final int LINES = 60;

  private Guarded() {}

  /** Does some work on behalf of a class. */
  public static void run(Place place, Report report, Runnable work) {
    var unused =
        get(
            place,
            report,
            () -> {
              work.run();
              return Optional.empty();
            });
  }

  /** What comes of some work on behalf of a class; nothing where it fails. */
  static <T> Optional<T> get(Place place, Report report, Supplier<Optional<T>> work) {
    try {
      return work.get();
    } catch (StackOverflowError bug) {
      // The stack is whole again, unlike what other errors of the virtual machine leave.
      report.add(EngineProblem.Bug, place, trace(bug));
    } catch (VirtualMachineError fatal) {
      throw fatal;
    } catch (Throwable bug) {
      report.add(EngineProblem.Bug, place, trace(bug));
    }
    return Optional.empty();
  }

  private static String trace(Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return String.join("\n", trace.toString().lines().limit(LINES).toList());
  }
}
