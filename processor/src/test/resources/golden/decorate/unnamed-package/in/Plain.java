import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

@Decorate
public class Plain {

  @Timed
  @Logged
  @Retry
  public java.lang.String name(String own, java.lang.Object object, Object other) {
    return "";
  }

  @Cached
  String cached(java.lang.String key) {
    return new String();
  }

  @Decorate
  interface Nested {
    @Timed
    String name(java.lang.String name);
  }
}
