package shop;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Help.Colors} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Help_ColorsDecorated extends Help.Colors {
  private static final MethodHandle SUPER_TEXT;

  private static final MethodHandle SUPER_TEXTS;

  private static final MethodHandle SUPER_LINE;

  static {
    // Decorators go on to Help.Colors by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_TEXT = lookup.findSpecial(Help.Colors.class, "text",
          MethodType.methodType(Help.Page.Text.class, Help.Page.Text.class),
          Help_ColorsDecorated.class);
      SUPER_TEXTS = lookup.findSpecial(Help.Colors.class, "texts",
          MethodType.methodType(Help.Page.Text[].class, Help.Line.class, Map[].class),
          Help_ColorsDecorated.class);
      SUPER_LINE = lookup.findSpecial(Help.Colors.class, "line",
          MethodType.methodType(Help.Line.class, List.class), Help_ColorsDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Colors is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Cache<Help.Page.Text> textCache;

  private final Seen.Seeing textSeen = new Seen.Seeing();

  private final Seen.Seeing textsSeen = new Seen.Seeing();

  private final Cache<Help.Page.Text> otherCache;

  private final Cache<Help<String>.Line> lineCache;

  private final Seen.Seeing lineSeen = new Seen.Seeing();

  Help_ColorsDecorated() {
    this(Environment.system());
  }

  Help_ColorsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Help.Colors.class, environment);
    this.textCache = Cache.of("text", settings).ttl(Duration.ofMinutes(5)).build();
    this.otherCache = Cache.of("other", settings).ttl(Duration.ofMinutes(5)).build();
    this.lineCache = Cache.of("line", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * text: {@code cached 300s -> @Seen -> super}
   */
  @Override
  public Help.Page.Text text(Help.Page.Text from) {
    if (textCache == null) {
      // Left out by a setting, or the constructor of Colors is still running.
      return textSeen(from);
    }
    Computation<Help.Page.Text> computation = textCache.get(from);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> textSeen(from));
    }
    try {
      Help.Page.Text result = textSeen(from);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private Help.Page.Text textSeen(Help.Page.Text from) {
    if (textSeen == null) {
      // The constructor of Colors is still running.
      return super.text(from);
    }
    @DamaskGenerated
    final class SeenCall<R> extends MethodCall<R> {
      SeenCall() {
        super("text", Help_ColorsDecorated.this, Help_ColorsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Help.Page.Text) SUPER_TEXT.invokeExact(Help_ColorsDecorated.this, from));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(from);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(from));
      }
    }
    try {
      return textSeen.around(new SeenCall<Help.Page.Text>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * texts: {@code @Seen -> super}
   */
  @Override
  public Help.Page.Text[] texts(Help<String>.Line line, Map<Help.Page.Text, ?>[] more) {
    if (textsSeen == null) {
      // The constructor of Colors is still running.
      return super.texts(line, more);
    }
    @DamaskGenerated
    final class SeenCall<R> extends MethodCall<R> {
      SeenCall() {
        super("texts", Help_ColorsDecorated.this, Help_ColorsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Help.Page.Text[]) SUPER_TEXTS.invokeExact(Help_ColorsDecorated.this, line,
              more));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(line, more);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(line), Printed.of(more));
      }
    }
    try {
      return textsSeen.around(new SeenCall<Help.Page.Text[]>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * other: {@code cached 300s -> super}
   */
  @Override
  public Help.Page.Text other(int number) {
    if (otherCache == null) {
      // Left out by a setting, or the constructor of Colors is still running.
      return super.other(number);
    }
    Computation<Help.Page.Text> computation = otherCache.get(number);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.other(number));
    }
    try {
      Help.Page.Text result = super.other(number);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * line: {@code cached 300s -> @Seen -> super}
   */
  @Override
  public Help<String>.Line line(List<Help.Page.Text> texts) {
    if (lineCache == null) {
      // Left out by a setting, or the constructor of Colors is still running.
      return lineSeen(texts);
    }
    Computation<Help<String>.Line> computation = lineCache.get(Snapshot.of(texts));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> lineSeen(texts));
    }
    try {
      Help<String>.Line result = lineSeen(texts);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private Help<String>.Line lineSeen(List<Help.Page.Text> texts) {
    if (lineSeen == null) {
      // The constructor of Colors is still running.
      return super.line(texts);
    }
    @DamaskGenerated
    final class SeenCall<R> extends MethodCall<R> {
      SeenCall() {
        super("line", Help_ColorsDecorated.this, Help_ColorsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((Help<?>.Line) SUPER_LINE.invokeExact(Help_ColorsDecorated.this, texts));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(texts);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(texts));
      }
    }
    try {
      return lineSeen.around(new SeenCall<Help<String>.Line>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * Removes what {@code text} keeps for these arguments.
   */
  public void invalidateText(Help.Page.Text from) {
    if (textCache != null) {
      textCache.invalidate(from);
    }
  }

  /**
   * Removes all that {@code text} keeps.
   */
  public void invalidateAllText() {
    if (textCache != null) {
      textCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code other} keeps for these arguments.
   */
  public void invalidateOther(int number) {
    if (otherCache != null) {
      otherCache.invalidate(number);
    }
  }

  /**
   * Removes all that {@code other} keeps.
   */
  public void invalidateAllOther() {
    if (otherCache != null) {
      otherCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code line} keeps for these arguments.
   */
  public void invalidateLine(List<Help.Page.Text> texts) {
    if (lineCache != null) {
      lineCache.invalidate(Snapshot.of(texts));
    }
  }

  /**
   * Removes all that {@code line} keeps.
   */
  public void invalidateAllLine() {
    if (lineCache != null) {
      lineCache.invalidateAll();
    }
  }
}
