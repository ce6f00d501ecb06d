package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Decorate
@NullMarked
public class Kept<T extends @Nullable Object> {

  /** Nobody else can name it. */
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Inaccessible {}

  private static final class Own {}

  @Both.Made(names = {"first", "rest"})
  @Seen("made")
  protected Kept(@Nullable @Seen T first, List<@Nullable T> rest) {}

  @Both.Made(names = {})
  Kept() {}

  @Timed
  @Seen(
      value = "a \"text\"\n\u00e9$$L",
      types = {String.class, int[].class, void.class, Map.Entry.class, Kept.class},
      kind = ElementType.FIELD,
      level = @Seen.Level(2),
      levels = {@Seen.Level(3), @Seen.Level(4)},
      letter = '\'',
      ratio = 0.5f,
      many = 1L << 40,
      small = -1)
  public @Nullable String one(@Seen @Unseen @Nullable String text, @Seen(types = String.class) int number) {
    return text;
  }

  @Timed
  @Retry
  @Both.CheckForNull
  @Both.NotNull
  public String both(@Both.NotNull String[] texts, @Both.CheckForNull Object other) {
    return "";
  }

  @Cached
  @Seen("first")
  @Seen("second")
  public @Nullable String cached(@Nullable String key, String @Nullable ... rest) {
    return key;
  }

  @Marker
  @Timed
  @Inaccessible
  @Seen(types = Own.class)
  public @Nullable String decorated(@Inaccessible @Nullable String key) {
    return key;
  }

  @Timed
  public Map.@Nullable Entry<? extends @Nullable Object, ? super @NonNull T> types(
      List<? extends @Nullable String[]> @Nullable [] lists) {
    return null;
  }

  @Timed
  @NullUnmarked
  public String unmarked(String key) {
    return key;
  }

  @Timed
  @Retry
  public <U extends @Nullable CharSequence> CompletableFuture<@Nullable U> later(U key) {
    return CompletableFuture.completedFuture(key);
  }
}
