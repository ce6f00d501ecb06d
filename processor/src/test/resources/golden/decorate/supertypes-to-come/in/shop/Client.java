package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Within;

/** Names classes that extend wrappers which are generated in the same compilation. */
@Decorate
class Client {

  static class LongSession extends SessionDecorated {}

  static class ManyRows extends RowsDecorated {
    private static final long serialVersionUID = 1;
  }

  @Within("open")
  void send() {}

  LongSession open() {
    return new LongSession();
  }

  @Cached
  String text(ManyRows many, RowsDecorated rows) {
    return "";
  }
}
