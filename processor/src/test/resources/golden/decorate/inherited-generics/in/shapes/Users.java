package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import java.util.List;

/** Its type variables have the names of the parent's methods' own. */
@Decorate
class Users<R extends CharSequence, X> extends Repository<List<? super R>, String> {
  @Logged
  public <T, ID> Users<R, X> own(T item, ID id) {
    return this;
  }
}
