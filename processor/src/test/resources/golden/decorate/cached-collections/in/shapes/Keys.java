package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;

/** What keys copy, and what they do not. */
public class Keys {

  /** A list with an equality of its own. */
  public static class Page extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    final int number = 0;

    @Override
    public boolean equals(Object other) {
      return other instanceof Page page && page.number == number && super.equals(other);
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  /** One without. */
  public static class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;
  }

  @Decorate
  public abstract static class Base<T> {
    @Cached
    public String of(T values) {
      return "";
    }
  }

  @Decorate
  public static class Lists extends Base<List<String>> {}

  @Decorate
  public static class Copied {
    @Cached
    public String list(List<String> names) {
      return "";
    }

    @Evicts("list")
    public void changed(List<String> names) {}

    @Cached
    public String many(
        SortedSet<String> set,
        Map<String, List<int[]>> map,
        Iterable<String> iterable,
        Collection<?> collection,
        Names names,
        Object any) {
      return "";
    }

    @Cached
    public <T extends Iterable<String> & java.io.Serializable> CompletableFuture<String> variables(
        T one, List<T> all) {
      return null;
    }
  }

  @Decorate
  public static class NotCopied {
    @Cached
    public String of(String text, int number, Path path, Page page, Optional<List<String>> optional)
        throws InterruptedException {
      return "";
    }
  }
}
