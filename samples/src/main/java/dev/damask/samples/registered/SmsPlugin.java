package dev.damask.samples.registered;

import dev.damask.Registered;

/** Sends text messages; registered under another name, before the others. */
@Registered(value = "sms", order = -1)
final class SmsPlugin implements Plugin {

  @Override
  public String run(String message) {
    return "texted: " + message;
  }
}
