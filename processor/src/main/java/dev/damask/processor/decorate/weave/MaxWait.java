package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Durations;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a call waits at the most before it is kept off; zero where it does not wait.
 *
 * @param text as the annotation says it
 */
public record MaxWait(Duration time, String text) {

  /** Reads the attribute of that name. */
  public static Optional<MaxWait> read(Use use) {
    return Durations.read(use.annotation(), "maxWait", true, use.report())
        .map(it -> new MaxWait(it, use.annotation().text("maxWait")));
  }

  /** {@code waiting 250ms}; nothing where nobody waits. */
  public String summary() {
    return time.isZero() ? "" : " waiting " + text;
  }

  // .maxWait(Duration.ofSeconds(1)), or nothing
  public CodeBlock set() {
    return time.isZero()
        ? CodeBlock.of("")
        : CodeBlock.of("$Z.maxWait($L)", Durations.literal(time));
  }

  /** What a call comes to that waits before the rest. */
  public Effort effort(Effort inside) {
    return time.isZero() ? inside : inside.after(time);
  }

  /** The time that it needs; nothing where nobody waits. */
  public Optional<Need> need(String annotation) {
    return time.isZero()
        ? Optional.empty()
        : Durations.text(time)
            .map(it -> new Need(time, "the \"maxWait\" of @%s is %s".formatted(annotation, it)));
  }
}
