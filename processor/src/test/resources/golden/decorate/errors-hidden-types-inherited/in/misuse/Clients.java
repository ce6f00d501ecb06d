package misuse;

import base.Base;
import dev.damask.Decorate;
import dev.damask.decorate.Timed;

class Clients {
  @Decorate // ERROR HiddenType
  static class OfRetry extends Base.OfRetry {
    @Timed
    public void more() {}
  }

  @Decorate // ERROR HiddenType
  static class OfOwn extends Base.OfOwn {
    @Timed
    public void more() {}
  }

  @Decorate
  static class OfPrivate extends Base.OfPrivate {
    @Timed
    public void more() {}
  }

  @Decorate
  static class Overriding extends Base.OfRetry {
    @Override
    @Timed
    public String read() {
      return super.read();
    }
  }
}
