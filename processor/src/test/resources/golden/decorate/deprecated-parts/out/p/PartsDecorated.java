package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.CodecForm;
import dev.damask.generated.Computation;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.EnumBytes;
import dev.damask.generated.Form;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Parts} with the decorators of its methods.
 */
@SuppressWarnings({
    "deprecation",
    "removal",
    "resource"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PartsDecorated extends Parts {
  private static final MethodHandle SUPER_COUNTED;

  static {
    // Decorators go on to Parts by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_COUNTED = lookup.findSpecial(Parts.class, "counted", MethodType.methodType(void.class),
          PartsDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Parts is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final RetryPolicy fetchRetry;

  private final Answers answerFallback;

  private final boolean workWithin;

  private final Cache<String> readCache;

  private final Cache<String> codedCache;

  private final Cache<Parts.Price> priceCache;

  private final Parts.Counter countedCounted = new Parts.Counter(Parts.Kind.OLD);

  private final int allLimit;

  public PartsDecorated() {
    this(Environment.system());
  }

  public PartsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Parts.class, environment);
    this.fetchRetry = RetryPolicy.of("fetch", settings).build();
    this.answerFallback = Answers.of("answer", "instead", settings).build();
    this.workWithin = settings.has("work", "within");
    this.readCache = Cache.of("read", settings).ttl(Duration.ofMinutes(5)).build();
    this.codedCache = Cache.of("coded", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "440ee304c27a822e", new CodecForm<>(new Parts.Codec())).build();
    this.priceCache = Cache.of("price", settings).ttl(Duration.ofMinutes(5))
        .shared("p.Parts.Kind,p.Parts.Price", "bd3a3f4c3c616231", new PriceForm()).build();
    this.allLimit = settings.limit("all", 0);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code retry 3 x 1s, when isTransient, when result isBusy -> super}
   */
  @Override
  public String fetch() {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Parts is still running.
      return super.fetch();
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = super.fetch();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isTransient((Exception) it))) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = fetchRetry.attempts(environment, start);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /**
   * answer: {@code fallback instead -> super}
   */
  @Override
  public String answer(String name) {
    if (answerFallback == null) {
      // Left out by a setting, or the constructor of Parts is still running.
      return super.answer(name);
    }
    try {
      return super.answer(name);
    } catch (Throwable failure) {
      if (!answerFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = instead(name);
        answerFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        answerFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * work: {@code within open -> super}
   */
  @Override
  public void work() {
    if (!workWithin) {
      // Left out by a setting, or the constructor of Parts is still running.
      super.work();
      return;
    }
    AutoCloseable scope = open();
    Objects.requireNonNull(scope, "open() returned null");
    try {
      super.work();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * read: {@code cached 300s, unless isBusy -> super}
   */
  @Override
  public String read(String name) {
    if (readCache == null) {
      // Left out by a setting, or the constructor of Parts is still running.
      return super.read(name);
    }
    Computation<String> computation = readCache.get(name);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.read(name), value -> isBusy(value));
    }
    try {
      String result = super.read(name);
      computation.complete(result, value -> isBusy(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * coded: {@code cached and shared 300s -> super}
   */
  @Override
  public String coded(String name) {
    if (codedCache == null) {
      // Left out by a setting, or the constructor of Parts is still running.
      return super.coded(name);
    }
    Computation<String> computation = codedCache.get(SharedKey.of(out -> CodedForm.writeKey(out,
        name)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.coded(name));
    }
    try {
      String result = super.coded(name);
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
   * price: {@code cached and shared 300s -> super}
   */
  @Override
  public Parts.Price price(Parts.Kind kind, Parts.Price other) {
    if (priceCache == null) {
      // Left out by a setting, or the constructor of Parts is still running.
      return super.price(kind, other);
    }
    Computation<Parts.Price> computation =
        priceCache.get(SharedKey.of(out -> PriceForm.writeKey(out, kind, other)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.price(kind, other));
    }
    try {
      Parts.Price result = super.price(kind, other);
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
   * counted: {@code @Counted(kind = OLD) -> super}
   */
  @Override
  public void counted() {
    if (countedCounted == null) {
      // The constructor of Parts is still running.
      super.counted();
      return;
    }
    @DamaskGenerated
    final class CountedCall<R> extends MethodCall<R> {
      CountedCall() {
        super("counted", PartsDecorated.this, PartsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_COUNTED.invokeExact(PartsDecorated.this);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    try {
      countedCounted.around(new CountedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code for each lift}
   */
  @Override
  public List<String> all(List<String> names) {
    return ConcurrentCalls.of(names, allLimit, environment, item -> lift(item));
  }

  /**
   * Removes what {@code read} keeps for these arguments.
   */
  public void invalidateRead(String name) {
    if (readCache != null) {
      readCache.invalidate(name);
    }
  }

  /**
   * Removes all that {@code read} keeps.
   */
  public void invalidateAllRead() {
    if (readCache != null) {
      readCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code coded} keeps for these arguments.
   */
  public void invalidateCoded(String name) {
    if (codedCache != null) {
      codedCache.invalidate(SharedKey.of(out -> CodedForm.writeKey(out, name)));
    }
  }

  /**
   * Removes all that {@code coded} keeps.
   */
  public void invalidateAllCoded() {
    if (codedCache != null) {
      codedCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code price} keeps for these arguments.
   */
  public void invalidatePrice(Parts.Kind kind, Parts.Price other) {
    if (priceCache != null) {
      priceCache.invalidate(SharedKey.of(out -> PriceForm.writeKey(out, kind, other)));
    }
  }

  /**
   * Removes all that {@code price} keeps.
   */
  public void invalidateAllPrice() {
    if (priceCache != null) {
      priceCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code coded} become bytes.
   */
  @DamaskGenerated
  private static final class CodedForm {
    static void writeKey(ByteWriter out, String name) {
      out.writeString(name);
    }
  }

  /**
   * How the values and keys of {@code price} become bytes.
   */
  @DamaskGenerated
  private static final class PriceForm implements Form<Parts.Price> {
    private static final EnumBytes<Parts.Kind> KIND = EnumBytes.of(Parts.Kind.values(), "NEW",
        "OLD");

    @Override
    public void write(ByteWriter out, Parts.Price price) {
      writePrice(out, price);
    }

    @Override
    public Parts.Price read(ByteReader in) {
      return readPrice(in);
    }

    static void writeKey(ByteWriter out, Parts.Kind kind, Parts.Price other) {
      KIND.write(out, kind);
      writePrice(out, other);
    }

    private static void writePrice(ByteWriter out, Parts.Price price) {
      if (out.begins(price)) {
        out.writeInt(price.amount());
        KIND.write(out, price.kind());
        out.ends();
      }
    }

    private static Parts.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Parts.Price price = new Parts.Price(in.readInt(), KIND.read(in));
      in.ends();
      return price;
    }
  }
}
