package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.util.List;

@Decorate
class Signatures {
  private static class Secret extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static class Known {}

  @Timed // ERROR HiddenType
  Secret result() {
    return new Secret();
  }

  @Timed // ERROR HiddenType
  void parameter(List<? extends Secret[]> secrets) {}

  @Timed // ERROR HiddenType
  <T extends Secret> void bound(T secret) {}

  @Timed // ERROR HiddenType
  void failure() throws Secret {}

  void undecorated(Secret secret) {}

  @Timed
  void fine(Known known) {
    undecorated(new Secret());
  }
}
