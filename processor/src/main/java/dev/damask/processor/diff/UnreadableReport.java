package dev.damask.processor.diff;

/** Says why a file cannot be compared. */
final class UnreadableReport extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableReport(String file, String why) {
    super(Line.of(file + ": " + why));
  }
}
