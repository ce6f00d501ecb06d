package p;

import dev.damask.Registered;

/** Keys and names beyond ASCII. */
@Registered(services = true)
public interface Device {

  final class Dial implements Device {}

  @Registered("für\u2028𝒳 \\u0041 is not \u0041")
  final class Key implements Device {}
}
