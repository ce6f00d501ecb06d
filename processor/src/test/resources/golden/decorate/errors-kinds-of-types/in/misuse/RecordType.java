package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate // ERROR RecordClass
record RecordType(int number) {
  @Timed
  public int number() {
    return number;
  }
}
