package shop;

import dev.damask.Registered;

@Registered(value = "sms", order = -1)
record SmsPlugin(String name) implements Plugin {
  SmsPlugin() {
    this("sms");
  }
}
