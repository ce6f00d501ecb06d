package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of a wrapper that one decorator of one method has to itself.
 *
 * @param name what its own name ends with, or is where it is local
 * @param shared what it is named after instead of the method, where several decorators name one
 *     thing and have it together
 */
public record Part(Kind kind, String name, Optional<String> shared) {

  /** What sort of thing it is. */
  public enum Kind {
    /** A field that copies of the wrapper do not share. */
    FIELD,
    /** A field that says how a decorator is set, which never changes. */
    SETTING,
    TYPE,
    /** A type inside the decorator's method. */
    LOCAL_TYPE
  }

  // fetchDataCache
  public static Part field(String name) {
    return new Part(Kind.FIELD, name, Optional.empty());
  }

  // fetchDataTiming
  public static Part setting(String name) {
    return new Part(Kind.SETTING, name, Optional.empty());
  }

  // FetchDataKey
  public static Part type(String name) {
    return new Part(Kind.TYPE, name, Optional.empty());
  }

  // NotedCall
  public static Part localType(String name) {
    return new Part(Kind.LOCAL_TYPE, name, Optional.empty());
  }

  // backendCircuit, of all methods whose circuit is called backend
  public Part sharedAs(String owner) {
    return new Part(kind, name, Optional.of(owner));
  }

  // By hand: those of a record are put together at run time, which costs a compilation more.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Part that
        && kind == that.kind
        && name.equals(that.name)
        && shared.equals(that.shared);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** What it is called unless that is taken. */
  public String wanted(String methodStem) {
    String stem = shared.orElse(methodStem);
    return switch (kind) {
      case FIELD, SETTING -> stem + name;
      case TYPE -> Names.capitalized(stem) + name;
      case LOCAL_TYPE -> Names.capitalized(name);
    };
  }
}
