package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

/** What is generated is not the class, and no text. */
@Decorate
class Client {
  @Cached(shared = true) // ERROR SharedType
  Answer<String> answer(String key) {
    return new Answer.Found<>(key);
  }

  @Cached(shared = true, codec = Own.class) // ERROR CodecMisfit
  String text(String key) {
    return key;
  }

  @Cached(shared = true, codec = Own.class) // ERROR CodecMisfit
  Client client(String key) {
    return this;
  }

  @Cached(shared = true, codec = Own.class)
  ClientDecorated generated(String key) {
    return new ClientDecorated();
  }
}
