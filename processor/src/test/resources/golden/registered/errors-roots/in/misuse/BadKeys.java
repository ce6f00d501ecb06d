package misuse;

import dev.damask.Registered;

@Registered(keys = Integer.class) // ERROR KeysNotEnum
interface BadKeys {
  @Registered("1")
  class One implements BadKeys {}

  @Registered(keys = String.class)
  interface Strings {}
}
