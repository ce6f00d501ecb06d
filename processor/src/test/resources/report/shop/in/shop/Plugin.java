package shop;

import dev.damask.Registered;
import dev.damask.Unregistered;

@Registered(keys = Plugin.Kind.class)
public interface Plugin {
  enum Kind {
    MAIL,
    SMS
  }

  enum Odd implements Plugin {
    ONE
  }

  @Unregistered
  final class Hidden implements Plugin {}
}

@Registered("SMS")
class Sms implements Plugin {}
