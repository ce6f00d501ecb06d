package dev.damask.benchmarks.compile;

import java.util.Arrays;

/**
 * What one compilation took.
 *
 * @param cpu processor time of the whole process, in nanoseconds
 * @param memory the most memory that the process held, in bytes
 * @param live the most heap in use right after a collection, in bytes
 */
record Run(long cpu, long memory, long live) {

  /** Reads what {@link Compilation} printed. */
  static Run printed(String output) {
    for (String line : output.lines().toList()) {
      if (line.startsWith(Compilation.MARK)) {
        return parse(line.substring(Compilation.MARK.length()).strip());
      }
    }
    throw new IllegalStateException("the compilation failed:\n" + output);
  }

  /** Reads a {@link #line}. */
  static Run parse(String line) {
    long[] figures = Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Run(figures[0], figures[1], figures[2]);
  }

  String line() {
    return cpu + " " + memory + " " + live;
  }
}
