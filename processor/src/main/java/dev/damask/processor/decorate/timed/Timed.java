package dev.damask.processor.decorate.timed;

import dev.damask.processor.code.AttributeText;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.ShownFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How calls of a method are timed.
 *
 * @param name what it is called where it is logged
 * @param slow the shortest time that is told of, where not all are
 * @param failure how log lines show what is thrown
 */
record Timed(
    String method,
    String name,
    Optional<Duration> slow,
    String slowText,
    ShownFailure failure,
    boolean isAsync)
    implements Decoration {

  /** {@code fetchDataTiming}. */
  static final Part TIMING = Part.setting("Timing");

  @Override
  public String summary() {
    return "timed"
        + (name.equals(method) ? "" : " as " + AttributeText.quoted(name))
        + (slow.isPresent() ? " if slower than " + slowText : "");
  }

  @Override
  public String participle() {
    return "Timed";
  }

  @Override
  public List<Part> parts() {
    return List.of(TIMING);
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync ? AsyncTimedWriter.write(this, layer) : TimedWriter.write(this, layer);
  }
}
