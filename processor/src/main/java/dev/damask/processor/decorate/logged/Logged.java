package dev.damask.processor.decorate.logged;

import dev.damask.processor.code.Shown;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.ShownFailure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is logged of calls.
 *
 * @param level {@code debug}
 * @param arguments what may be shown of each
 * @param result what may be shown of it; nothing where there is none
 */
record Logged(
    String name,
    String level,
    boolean showsArguments,
    boolean showsResult,
    List<Shown> arguments,
    Optional<Shown> result,
    ShownFailure failure,
    boolean isAsync)
    implements Decoration {

  /** {@code fetchDataLogging}. */
  static final Part LOGGING = Part.setting("Logging");

  @Override
  public String summary() {
    return "logged at "
        + level
        + (showsArguments ? "" : ", without arguments")
        + (showsResult ? "" : ", without result");
  }

  @Override
  public String participle() {
    return "Logged";
  }

  @Override
  public List<Part> parts() {
    return List.of(LOGGING);
  }

  @Override
  public Set<String> withoutEffect() {
    Set<String> without = new HashSet<>();
    if (arguments.isEmpty()) {
      without.add("arguments");
    }
    if (result.isEmpty()) {
      without.add("result");
    }
    return without;
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync
        ? new AsyncLoggedWriter(this, layer).write()
        : new LoggedWriter(this, layer).write();
  }
}
