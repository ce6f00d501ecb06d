package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Timed;

/** What is generated is as asynchronous and as soon used up as what it is generated for. */
@Decorate
class Client {

  static class LongTask extends TaskDecorated {}

  abstract static class LongCursor extends CursorDecorated {}

  @Timed // ERROR AsyncMethod
  TaskDecorated start() {
    return new TaskDecorated();
  }

  @Timed // ERROR AsyncMethod
  LongTask startLong() {
    return new LongTask();
  }

  @Cached // ERROR CachedOneShot
  CursorDecorated cursor() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  LongCursor longCursor() {
    return null;
  }
}
