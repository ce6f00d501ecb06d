package misuse;

import dev.damask.Registered;

@Registered // ERROR NoRoot
class Alone implements Comparable<Alone> {
  @Override
  public int compareTo(Alone other) {
    return 0;
  }

  @Registered("not alone")
  static class NotAlone implements Root {}
}
