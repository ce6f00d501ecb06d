package dev.damask.processor.decorate.timeout;

import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a call of a method may take. */
record Timeout(String method, Duration limit, String limitText, boolean isAsync)
    implements Decoration {

  /** {@code fetchDataTimeout}. */
  static final Part LIMIT = Part.field("Timeout");

  @Override
  public String summary() {
    return "timeout " + limitText;
  }

  @Override
  public String participle() {
    return "Limited";
  }

  @Override
  public List<Part> parts() {
    return List.of(LIMIT);
  }

  @Override
  public Optional<CallNote> tells() {
    return Optional.of(CallNote.TIME_UP);
  }

  @Override
  public Optional<Duration> limits() {
    return Optional.of(limit);
  }

  @Override
  public Optional<Effort> effort(Effort inside) {
    return Optional.of(inside.within(limit));
  }

  @Override
  public boolean mayThrow() {
    return true;
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync ? AsyncTimeoutWriter.write(this, layer) : TimeoutWriter.write(this, layer);
  }
}
