package shapes;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Every way in which a value may hold something sensitive. */
public class Secrets {

  @Sensitive
  public record Token(String text) {}

  @Sensitive
  public interface Secret {}

  public record Login(String user, @Sensitive String password) {}

  public record Page<T>(T first, List<T> all, int size) {}

  public record Pages<T>(Page<T> page, Page<String> names, T[] array) {}

  public record Node(Node next, @Sensitive String text) {}

  public interface HasPin {
    @Sensitive
    String pin();
  }

  public record Card(String owner, String pin) implements HasPin {}

  public record Key(String text) implements Secret {}

  public static class Tokens extends ArrayList<Token> {
    private static final long serialVersionUID = 1;
  }

  public static class Session {
    private final Token token = new Token("");

    @Override
    public String toString() {
      return token.toString();
    }
  }

  public sealed interface Credential permits Anonymous, Password {}

  public record Anonymous() implements Credential {}

  public record Password(String user, @Sensitive String text) implements Credential {}

  public static class Old {
    public record Deprecations(String name, @Sensitive String password) {
      @Deprecated
      public String name() {
        return name;
      }
    }
  }

  /** Inherited by classes that say what T is. */
  @Decorate
  public abstract static class Store<T, S> {
    @Logged
    @Cached
    public T put(T value, S other, List<? super T> all) {
      return value;
    }

    @Logged
    public CompletableFuture<T> later(Optional<T> value) {
      return null;
    }

    @Logged
    public T[] array(T[] values) {
      return values;
    }
  }

  @Decorate
  public static class TokenStore extends Store<Token, Page<Login>> {}

  @Decorate
  public static class TextStore extends Store<String, Integer> {}

  /** A mark counts wherever it may have been read. */
  public interface Marked<T> {
    void marked(@Sensitive T value, T plain);

    @Sensitive
    String name();
  }

  @Decorate
  public static class Marking implements Marked<String> {
    @Logged
    @Override
    public void marked(String value, String plain) {}

    @Logged
    @Override
    public String name() {
      return "";
    }
  }

  /** A class that does not know the interface which its subclass implements. */
  @Decorate
  public static class Unmarked {
    @Logged
    public void marked(String value, String plain) {}

    @Logged
    public String name() {
      return "";
    }
  }

  @Decorate
  public static class Joining extends Unmarked implements Marked<String> {}

  @Decorate
  public interface Both extends Plain, MarkedText {
    @Logged
    void other();
  }

  public interface MarkedText {
    void marked(@Sensitive String value, String plain);
  }

  /** Asks for the same without a mark. */
  @Decorate
  public interface Plain {
    @Logged
    void marked(String value, String plain);
  }

  @Decorate
  @Logged
  public static class Everything {
    public Page<Login> page(Page<Login> page, Pages<? extends Login> pages) {
      return page;
    }

    public Node node(Node node, Card card, Key key) {
      return node;
    }

    public Credential credential(Credential credential, Tokens tokens, Session session) {
      return credential;
    }

    public <T extends Comparable<T> & Secret> void bounded(
        T one, Map<T, String> keys, Map<String, T[]> values, Consumer<? super Token> consumer) {}

    public Old.Deprecations deprecated(HasPin pin, Page<String> names) {
      return null;
    }
  }
}
