package dev.damask.samples.registered;

import dev.damask.Registered;

/** A notification, one class for each type: a type without a class does not compile. */
@Registered(keys = NotificationType.class)
public interface Notification {

  /** Notifies somebody, and says how. */
  String send(String to);

  /** By e-mail. */
  @Registered("EMAIL")
  final class Email implements Notification {
    @Override
    public String send(String to) {
      return "e-mail to " + to;
    }
  }

  /** By text message. */
  @Registered("SMS")
  final class Sms implements Notification {
    @Override
    public String send(String to) {
      return "text message to " + to;
    }
  }

  /** On the screen of a phone. */
  @Registered("PUSH")
  final class Push implements Notification {
    @Override
    public String send(String to) {
      return "push to " + to;
    }
  }
}
