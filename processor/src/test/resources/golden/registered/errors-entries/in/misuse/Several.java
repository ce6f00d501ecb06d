package misuse;

import dev.damask.Registered;

class Several {
  @Registered("both") // ERROR AmbiguousRoot
  static class Both implements Root, Other {}

  @Registered(value = "one", in = Other.class)
  static class One implements Root, Other {}

  static class Unnamed implements Root, Other {}

  @Registered(in = Other.class) // ERROR WrongRoot
  static class Elsewhere implements Root {}

  @Registered(in = Runnable.class) // ERROR WrongRoot
  static class Unmarked implements Root, Runnable {
    @Override
    public void run() {}
  }
}
