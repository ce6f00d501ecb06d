package shop;

import dev.damask.Singleton;

/** Compilers do not agree on the place of a constructor that is not written out. */
@Singleton
record Server(String host, int port) {
  Server(String host) {
    this(host, 80);
  }

  Server(int port) {
    this("localhost", port);
  }
}
