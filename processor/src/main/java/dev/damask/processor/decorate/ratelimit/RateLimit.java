package dev.damask.processor.decorate.ratelimit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.Interrupts;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.MaxWait;
import dev.damask.processor.decorate.weave.Need;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.SharedDecoration;
import dev.damask.processor.decorate.weave.Sharing;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many calls of a method, or of those that share with it, may begin in which time. */
record RateLimit(
    int value, Duration per, String perText, MaxWait maxWait, Sharing sharing, boolean isAsync)
    implements SharedDecoration {

  static final ClassName PACE = ClassName.get("dev.damask.generated", "Pace");

  @Override
  public String summary() {
    return "rate limit " + value + " per " + perText + maxWait.summary() + sharing.summary();
  }

  @Override
  public String participle() {
    return "RateLimited";
  }

  @Override
  public String kind() {
    return "rate limit";
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("value", value);
    settings.put("per", per);
    settings.put("maxWait", maxWait.time());
    settings.put("maximumKeys", sharing.maximumKeys());
    return settings;
  }

  @Override
  public Optional<Effort> effort(Effort inside) {
    return Optional.of(maxWait.effort(inside));
  }

  @Override
  public Optional<Need> need() {
    return maxWait.need("RateLimit");
  }

  @Override
  public Optional<Part> waits() {
    return Optional.of(sharing.own());
  }

  @Override
  public boolean mayThrow() {
    return true;
  }

  /** Who waits for a turn may be interrupted. */
  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return isAsync ? inside : Interrupts.thrown(signature, inside);
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(PACE, Key.SNAPSHOT);
  }

  @Override
  public Piece write(Layer layer) {
    return RateLimitWriter.write(this, layer);
  }
}
