package dev.damask.samples.registered;

/** Sends e-mail; registered under its own name, without a word. */
final class EmailPlugin implements Plugin {

  @Override
  public String run(String message) {
    return "e-mailed: " + message;
  }
}
