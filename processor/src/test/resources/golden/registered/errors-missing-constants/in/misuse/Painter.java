package misuse;

import dev.damask.Registered;

@Registered(keys = Painter.Color.class) // ERROR MissingConstants
interface Painter {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @Registered("GREEN")
  class Green implements Painter {}

  @Registered(keys = Color.class, exhaustive = false)
  interface Some {
    @Registered("RED")
    class Red implements Some {}
  }
}
