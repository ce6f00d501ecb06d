package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.concurrent.FutureTask;

@Decorate
class Task extends FutureTask<String> {
  Task() {
    super(() -> "");
  }

  @Timed
  void join(ClientDecorated client) {}
}
