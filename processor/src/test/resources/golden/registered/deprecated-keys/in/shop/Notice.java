package shop;

import dev.damask.Registered;

@Registered(keys = Notice.Kind.class)
interface Notice {
  enum Kind {
    EMAIL,
    @Deprecated
    FAX,
    @Deprecated(forRemoval = true)
    TELEX
  }

  @Registered("EMAIL")
  final class Email implements Notice {}

  @Registered("FAX")
  final class Fax implements Notice {}

  @SuppressWarnings("removal")
  @Registered("TELEX")
  final class Telex implements Notice {}
}
