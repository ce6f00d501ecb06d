package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.IOException;

@Decorate
class Prices {
  @Retry(fallback = "b") // ERROR FallbackCycle
  String a(String key) {
    return key;
  }

  @Retry(fallback = "a")
  String b(String key) {
    return key;
  }

  // Leads into a cycle, and is none.
  @Retry(fallback = "a")
  String before(String key) {
    return key;
  }

  @Retry(fallback = "second") // ERROR FallbackCycle
  int first() throws IOException {
    return 1;
  }

  @Retry(fallback = "third")
  int second() throws IOException {
    return 2;
  }

  @Retry(fallback = "first")
  int third() throws IOException {
    return 3;
  }

  // An end: one of the same name that takes something else.
  @Retry(fallback = "stale")
  long fresh(int key) {
    return key;
  }

  @Retry(fallback = "fresh")
  long stale(int key, Exception failure) {
    return fresh((long) key);
  }

  @Retry
  long fresh(int key, Exception failure) {
    return key;
  }

  long fresh(long key) {
    return key;
  }
}
