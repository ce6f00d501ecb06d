package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;

@Decorate
public interface Titled extends Named {
  @Retry
  @Override
  default String title() {
    return "entitled";
  }
}
