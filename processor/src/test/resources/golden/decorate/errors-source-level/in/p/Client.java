package p;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.Singleton;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;

/** Damask writes Java 17, and says so once, however many types it would have written. */
@Decorate // ERROR SourceLevel
class Client {
  @Timed
  void fetch() {}

  @Singleton
  static class One {
    Client_OneSingleton one;
  }

  @Validated
  static class User {
    @NotNull String name;
    Client_UserValidated user;
  }

  @Registered
  interface Plugin {}

  static class Email implements Plugin {
    Client_PluginRegistry registry;
    ClientDecorated client;
  }
}
