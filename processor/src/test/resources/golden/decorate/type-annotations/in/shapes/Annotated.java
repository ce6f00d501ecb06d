package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Decorate
public class Annotated<@Tainted T extends @Tainted(by = "me") Object & @Tainted Comparable<T>> {

  public Annotated(@Nullable T first, java.util.@Tainted List<@Nullable T> rest) {}

  @Timed
  public @Nullable String one(@Tainted String text) {
    return text;
  }

  @Cached
  public @Tainted String @Nullable [] @Tainted(by = {"x", "y"}) [] arrays(int @Nullable [] numbers) {
    return null;
  }

  @Logged
  @Retry
  public <@Tainted U extends @Nullable Object> Map.@Tainted Entry<? extends @Nullable U, @Tainted ?> entry(
      List<@Tainted(by = "you") ? super @Nullable U> items) throws @Tainted IOException {
    throw new IOException();
  }

  @Timed
  public void spread(@Nullable Object @Tainted ... items) {}

  @Timed
  public @Tainted int primitive(@Tainted int number) {
    return number;
  }
}
