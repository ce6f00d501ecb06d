package shop;

import dev.damask.Singleton;

/** Both constructors initialize it. */
@Singleton
class Database {
  Database(DatabaseSingleton other) {}

  Database(String url) {}
}
