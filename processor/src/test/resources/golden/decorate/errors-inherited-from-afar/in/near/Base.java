package near;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;
import java.util.List;

/** All of this is right here, and names what no other package can call. */
@Decorate
public abstract class Base {

  @Fallback("instead")
  public String answered() {
    return "";
  }

  @Retry(when = "isTransient")
  public void asked() {}

  @Within("scope")
  public void scoped() {}

  @ForEach("each")
  public abstract List<String> all(List<Integer> items);

  String instead() {
    return "";
  }

  boolean isTransient(Exception failure) {
    return true;
  }

  Scope scope() {
    return () -> {};
  }

  String each(Integer item) {
    return "";
  }
}
