package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

/** What is shared names what is generated, without having one of it. */
@Decorate
class Client {
  @Cached(shared = true)
  Answer<ClientDecorated> answer(String key) {
    return new Answer.None(key);
  }

  @Cached(shared = true)
  Page<? extends ClientDecorated> page(String key) {
    return new Page<>(key);
  }
}
