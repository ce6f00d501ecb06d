package dev.damask.processor.decorate;

/** What one decorator does to one method: names and choices, and the code for them. */
interface Weave {

  /** What it is called in the method's Javadoc: {@code retry 3 × 1s}. */
  String summary();

  /** What it adds to the method's name, in a private method of its own: {@code Retried}. */
  String participle();

  /** Writes the body of the method that decorates. */
  void write(Layer layer);
}
