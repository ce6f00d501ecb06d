package dev.damask.benchmarks.compile;

/**
 * What one compilation took.
 *
 * @param cpu processor time of the whole process, in nanoseconds
 * @param memory the most memory that the process held, in bytes
 * @param live the most heap in use right after a collection, in bytes
 */
record Run(long cpu, long memory, long live) {

  /** Reads what {@link Compilation} printed. */
  static Run parse(String output) {
    for (String line : output.lines().toList()) {
      if (line.startsWith(Compilation.MARK)) {
        String[] figures = line.split(" ");
        return new Run(
            Long.parseLong(figures[1]), Long.parseLong(figures[2]), Long.parseLong(figures[3]));
      }
    }
    throw new IllegalStateException("the compilation failed:\n" + output);
  }
}
