package dev.damask.processor.diff;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the processor's jar does when it is run: {@code diff OLD.json NEW.json} prints a line for
 * each difference between two reports. It ends with 0 where there is none, with 1 where there are
 * some, and with 2 where it could not tell.
 */
public final class Main {

  private static final String USAGE =
      "usage: java -jar damask-processor.jar diff OLD.json NEW.json";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 3 || !arguments.get(0).equals("diff")) {
      err.println(USAGE);
      return 2;
    }
    try {
      ReportFile old = ReportFile.read(arguments.get(1));
      ReportFile changed = ReportFile.read(arguments.get(2));
      List<String> lines = Diff.of(old, changed);
      lines.forEach(out::println);
      if (out.checkError()) {
        err.println("the differences could not be written");
        return 2;
      }
      return lines.isEmpty() ? 0 : 1;
    } catch (UnreadableReport unreadable) {
      err.println(unreadable.getMessage());
      return 2;
    }
  }
}
