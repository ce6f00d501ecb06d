package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface OldHash {

  @Timed
  void use();

  @Deprecated
  @Override
  int hashCode();

  @Deprecated
  @Override
  String toString();
}
