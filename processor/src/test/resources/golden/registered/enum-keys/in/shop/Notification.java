package shop;

import dev.damask.Registered;

@Registered(keys = Kind.class)
abstract class Notification {
  @Registered("SMS")
  static final class Sms extends Notification {}

  @Registered("EMAIL")
  static final class Email extends Notification {}
}
