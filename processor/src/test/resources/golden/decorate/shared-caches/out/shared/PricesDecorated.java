package shared;

import dev.damask.Environment;
import dev.damask.generated.ArrayBytes;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.BoxBytes;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.CodecForm;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ElementBytes;
import dev.damask.generated.EnumBytes;
import dev.damask.generated.Eviction;
import dev.damask.generated.Form;
import dev.damask.generated.OptionalBytes;
import dev.damask.generated.SharedKey;
import dev.damask.generated.TextBytes;
import dev.damask.generated.TimeBytes;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Prices} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PricesDecorated extends Prices {
  private final Environment environment;

  private final Cache<Prices.Price> priceCache;

  private final Cache<Integer> countCache;

  private final Cache<CharSequence> textCache;

  private final Cache<StringBuilder> configuredCache;

  private final AsyncCache treeCache;

  private final Cache<Prices.Result<Prices.Price>> resultCache;

  private final Cache<List<? extends Set<String[]>>> nestedCache;

  private final boolean storeEvicts;

  private final boolean storeAllEvicts;

  PricesDecorated() {
    this(Environment.system());
  }

  PricesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Prices.class, environment);
    this.priceCache = Cache.of("price", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String,java.util.Currency", "a2971364b7c28cea", new PriceForm()).build();
    this.countCache = Cache.of("count", settings).ttl(Duration.ofMinutes(10))
        .shared("java.lang.String", "81e23ebdab3a5ef7", new CountForm())
        .localTtl(Duration.ofSeconds(5)).maximumSize(50).build();
    this.textCache = Cache.of("text", settings).forever().shared("java.lang.String,java.util.Set",
        "a336c01a2986ef00", new CodecForm<>(new Prices.TextCodec())).masked().build();
    this.configuredCache = Cache.of("configured", settings).ttl(Duration.ofMinutes(5)).shared("",
        "df00b9611800d0ac", new CodecForm<>(new Prices.Configured(settings.environment())))
        .keyless().build();
    this.treeCache = AsyncCache.of("tree", settings).ttl(Duration.ofMinutes(5))
        .refreshAfter(Duration.ofSeconds(10)).staleFor(Duration.ofHours(1))
        .shared("shared.Prices.Key,int[]", "d845e7ea1d28c74f", new TreeForm()).buildAsync();
    this.resultCache = Cache.of("result", settings).ttl(Duration.ofMinutes(5))
        .shared("java.util.Collection", "6cff7562c1017e76", new ResultForm()).build();
    this.nestedCache = Cache.of("nested", settings).ttl(Duration.ofMinutes(5))
        .shared("java.util.List", "1b98551ff56eef8e", new NestedForm()).build();
    this.storeEvicts = settings.has("store", "evicts");
    this.storeAllEvicts = settings.has("storeAll", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * price: {@code cached and shared 300s -> super}
   */
  @Override
  Prices.Price price(String sku, Currency currency) {
    if (priceCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.price(sku, currency);
    }
    Computation<Prices.Price> computation =
        priceCache.get(SharedKey.of(out -> PriceForm.writeKey(out, sku, currency)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.price(sku, currency));
    }
    try {
      Prices.Price result = super.price(sku, currency);
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
   * count: {@code cached and shared 10m, here for 5s, at most 50 -> super}
   */
  @Override
  int count(String sku) {
    if (countCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.count(sku);
    }
    Computation<Integer> computation = countCache.get(SharedKey.of(out -> CountForm.writeKey(out,
        sku)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.count(sku));
    }
    try {
      int result = super.count(sku);
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
   * text: {@code cached and shared for ever -> super}
   */
  @Override
  CharSequence text(String out, Set<Prices.Tier> tiers) {
    if (textCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.text(out, tiers);
    }
    Computation<CharSequence> computation =
        textCache.get(SharedKey.hashed(out2 -> TextForm.writeKey(out2, out, tiers)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.text(out, tiers));
    }
    try {
      CharSequence result = super.text(out, tiers);
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
   * configured: {@code cached and shared 300s -> super}
   */
  @Override
  StringBuilder configured() {
    if (configuredCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.configured();
    }
    Computation<StringBuilder> computation = configuredCache.get(SharedKey.none());
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.configured());
    }
    try {
      StringBuilder result = super.configured();
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
   * tree: {@code cached and shared 300s, refreshed after 10s, stale for 1h -> super}
   */
  @Override
  CompletionStage<Prices.Tree<Prices.Shape>> tree(Prices.Key key, int... more) {
    if (treeCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.tree(key, more);
    }
    return treeCache.get(SharedKey.of(out -> TreeForm.writeKey(out, key, more)),
        () -> Objects.requireNonNull(super.tree(key, more), "tree() returned null"));
  }

  /**
   * result: {@code cached and shared 300s -> super}
   */
  @Override
  Prices.Result<Prices.Price> result(Collection<? extends Map<Prices.Tier, Prices.Line>> all) {
    if (resultCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.result(all);
    }
    Computation<Prices.Result<Prices.Price>> computation =
        resultCache.get(SharedKey.of(out -> ResultForm.writeKey(out, all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.result(all));
    }
    try {
      Prices.Result<Prices.Price> result = super.result(all);
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
   * nested: {@code cached and shared 300s -> super}
   */
  @Override
  List<? extends Set<String[]>> nested(List<Set<String[]>> sets) {
    if (nestedCache == null) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.nested(sets);
    }
    Computation<List<? extends Set<String[]>>> computation =
        nestedCache.get(SharedKey.of(out -> NestedForm.writeKey(out, sets)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.nested(sets));
    }
    try {
      List<? extends Set<String[]>> result = super.nested(sets);
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
   * store: {@code evicts from price -> super}
   */
  @Override
  void store(String sku, Currency currency, int amount) {
    if (!storeEvicts) {
      // Left out by a setting, or the constructor of Prices is still running.
      super.store(sku, currency, amount);
      return;
    }
    super.store(sku, currency, amount);
    if (priceCache != null) {
      priceCache.invalidate(SharedKey.of(out -> PriceForm.writeKey(out, sku, currency)));
    }
  }

  /**
   * storeAll: {@code evicts all of price -> super}
   */
  @Override
  int storeAll() {
    if (!storeAllEvicts) {
      // Left out by a setting, or the constructor of Prices is still running.
      return super.storeAll();
    }
    int result = super.storeAll();
    if (priceCache != null) {
      priceCache.invalidateAllOrThrow();
    }
    return result;
  }

  /**
   * storeLater: {@code evicts from price -> super}
   */
  @Override
  CompletableFuture<String> storeLater(Currency currency, String sku) {
    if (environment == null) {
      // The constructor of Prices is still running.
      return super.storeLater(currency, sku);
    }
    CompletableFuture<String> result = Objects.requireNonNull(super.storeLater(currency, sku), "storeLater() returned null");
    return Eviction.after(result, environment, () -> {
      if (priceCache != null) {
        priceCache.invalidateOrThrow(SharedKey.of(out -> PriceForm.writeKey(out, sku, currency)));
      }
    });
  }

  /**
   * Removes what {@code price} keeps for these arguments.
   */
  void invalidatePrice(String sku, Currency currency) {
    if (priceCache != null) {
      priceCache.invalidate(SharedKey.of(out -> PriceForm.writeKey(out, sku, currency)));
    }
  }

  /**
   * Removes all that {@code price} keeps.
   */
  void invalidateAllPrice() {
    if (priceCache != null) {
      priceCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code count} keeps for these arguments.
   */
  void invalidateCount(String sku) {
    if (countCache != null) {
      countCache.invalidate(SharedKey.of(out -> CountForm.writeKey(out, sku)));
    }
  }

  /**
   * Removes all that {@code count} keeps.
   */
  void invalidateAllCount() {
    if (countCache != null) {
      countCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code text} keeps for these arguments.
   */
  void invalidateText(String out, Set<Prices.Tier> tiers) {
    if (textCache != null) {
      textCache.invalidate(SharedKey.hashed(out2 -> TextForm.writeKey(out2, out, tiers)));
    }
  }

  /**
   * Removes all that {@code text} keeps.
   */
  void invalidateAllText() {
    if (textCache != null) {
      textCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code configured} keeps for these arguments.
   */
  void invalidateConfigured() {
    if (configuredCache != null) {
      configuredCache.invalidate(SharedKey.none());
    }
  }

  /**
   * Removes all that {@code configured} keeps.
   */
  void invalidateAllConfigured() {
    if (configuredCache != null) {
      configuredCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code tree} keeps for these arguments.
   */
  void invalidateTree(Prices.Key key, int... more) {
    if (treeCache != null) {
      treeCache.invalidate(SharedKey.of(out -> TreeForm.writeKey(out, key, more)));
    }
  }

  /**
   * Removes all that {@code tree} keeps.
   */
  void invalidateAllTree() {
    if (treeCache != null) {
      treeCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code result} keeps for these arguments.
   */
  void invalidateResult(Collection<? extends Map<Prices.Tier, Prices.Line>> all) {
    if (resultCache != null) {
      resultCache.invalidate(SharedKey.of(out -> ResultForm.writeKey(out, all)));
    }
  }

  /**
   * Removes all that {@code result} keeps.
   */
  void invalidateAllResult() {
    if (resultCache != null) {
      resultCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code nested} keeps for these arguments.
   */
  void invalidateNested(List<Set<String[]>> sets) {
    if (nestedCache != null) {
      nestedCache.invalidate(SharedKey.of(out -> NestedForm.writeKey(out, sets)));
    }
  }

  /**
   * Removes all that {@code nested} keeps.
   */
  void invalidateAllNested() {
    if (nestedCache != null) {
      nestedCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code price} become bytes.
   */
  @DamaskGenerated
  private static final class PriceForm implements Form<Prices.Price> {
    private static final EnumBytes<Prices.Tier> TIER = EnumBytes.of(Prices.Tier.values(), "GOLD",
        "SILVER");

    @Override
    public void write(ByteWriter out, Prices.Price price) {
      writePrice(out, price);
    }

    @Override
    public Prices.Price read(ByteReader in) {
      return readPrice(in);
    }

    static void writeKey(ByteWriter out, String sku, Currency currency) {
      out.writeString(sku);
      TextBytes.writeCurrency(out, currency);
    }

    private static void writeLine(ByteWriter out, Prices.Line line) {
      if (out.begins(line)) {
        out.writeLong(line.in());
        out.writeDouble(line.out());
        out.ends();
      }
    }

    private static Prices.Line readLine(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Line line = new Prices.Line(in.readLong(), in.readDouble());
      in.ends();
      return line;
    }

    private static void writeOptionalOfInteger(ByteWriter out, Optional<Integer> optional) {
      OptionalBytes.writeOptional(out, optional, BoxBytes::writeInteger);
    }

    private static Optional<Integer> readOptionalOfInteger(ByteReader in) {
      return OptionalBytes.readOptional(in, BoxBytes::readInteger);
    }

    private static void writeListOfOptionalOfInteger(ByteWriter out, List<Optional<Integer>> list) {
      ElementBytes.writeList(out, list, PriceForm::writeOptionalOfInteger);
    }

    private static List<Optional<Integer>> readListOfOptionalOfInteger(ByteReader in) {
      return ElementBytes.readList(in, PriceForm::readOptionalOfInteger);
    }

    private static void writePrice(ByteWriter out, Prices.Price price) {
      if (out.begins(price)) {
        out.writeString(price.sku());
        BoxBytes.writeBigDecimal(out, price.amount());
        TextBytes.writeCurrency(out, price.currency());
        TIER.write(out, price.tier());
        out.writeInt(price.stock());
        BoxBytes.writeInteger(out, price.limit());
        ElementBytes.writeList(out, price.lines(), PriceForm::writeLine);
        ElementBytes.writeMap(out, price.tags(), ByteWriter::writeString, PriceForm::writeListOfOptionalOfInteger);
        ArrayBytes.writeBytes(out, price.image());
        ElementBytes.writeArray(out, price.rows(), PriceForm::writeLine);
        TimeBytes.writeInstant(out, price.since());
        out.ends();
      }
    }

    private static Prices.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Price price = new Prices.Price(in.readString(), BoxBytes.readBigDecimal(in),
          TextBytes.readCurrency(in), TIER.read(in), in.readInt(), BoxBytes.readInteger(in),
          ElementBytes.readList(in, PriceForm::readLine),
          ElementBytes.readMap(in, ByteReader::readString, PriceForm::readListOfOptionalOfInteger),
          ArrayBytes.readBytes(in),
          ElementBytes.readArray(in, Prices.Line[]::new, PriceForm::readLine),
          TimeBytes.readInstant(in));
      in.ends();
      return price;
    }
  }

  /**
   * How the values and keys of {@code count} become bytes.
   */
  @DamaskGenerated
  private static final class CountForm implements Form<Integer> {
    @Override
    public void write(ByteWriter out, Integer integer) {
      out.writeInt(integer);
    }

    @Override
    public Integer read(ByteReader in) {
      return in.readInt();
    }

    static void writeKey(ByteWriter out, String sku) {
      out.writeString(sku);
    }
  }

  /**
   * How the values and keys of {@code text} become bytes.
   */
  @DamaskGenerated
  private static final class TextForm {
    private static final EnumBytes<Prices.Tier> TIER = EnumBytes.of(Prices.Tier.values(), "GOLD",
        "SILVER");

    static void writeKey(ByteWriter out2, String out, Set<Prices.Tier> tiers) {
      out2.writeString(out);
      ElementBytes.writeSet(out2, tiers, TIER::write);
    }
  }

  /**
   * How the values and keys of {@code tree} become bytes.
   */
  @DamaskGenerated
  private static final class TreeForm implements Form<Prices.Tree<Prices.Shape>> {
    @Override
    public void write(ByteWriter out, Prices.Tree<Prices.Shape> tree) {
      writeTreeOfShape(out, tree);
    }

    @Override
    public Prices.Tree<Prices.Shape> read(ByteReader in) {
      return readTreeOfShape(in);
    }

    static void writeKey(ByteWriter out, Prices.Key key, int[] more) {
      writeKey2(out, key);
      ArrayBytes.writeInts(out, more);
    }

    private static void writeCircle(ByteWriter out, Prices.Circle circle) {
      if (out.begins(circle)) {
        out.writeDouble(circle.radius());
        out.ends();
      }
    }

    private static Prices.Circle readCircle(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Circle circle = new Prices.Circle(in.readDouble());
      in.ends();
      return circle;
    }

    private static void writeRing(ByteWriter out, Prices.Ring ring) {
      if (out.begins(ring)) {
        out.ends();
      }
    }

    private static Prices.Ring readRing(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Ring ring = new Prices.Ring();
      in.ends();
      return ring;
    }

    private static void writeRound(ByteWriter out, Prices.Round round) {
      if (round == null) {
        out.writeNull();
      } else if (round instanceof Prices.Ring ring) {
        out.beginsAs(0);
        writeRing(out, ring);
        out.ends();
      } else {
        throw out.noForm(round);
      }
    }

    private static Prices.Round readRound(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Prices.Round round = switch (form) {
        case 0 -> readRing(in);
        default -> throw in.noForm();
      };
      in.ends();
      return round;
    }

    private static void writeSquare(ByteWriter out, Prices.Square square) {
      if (out.begins(square)) {
        out.writeDouble(square.side());
        out.ends();
      }
    }

    private static Prices.Square readSquare(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Square square = new Prices.Square(in.readDouble());
      in.ends();
      return square;
    }

    private static void writeShape(ByteWriter out, Prices.Shape shape) {
      if (shape == null) {
        out.writeNull();
      } else if (shape instanceof Prices.Circle circle) {
        out.beginsAs(0);
        writeCircle(out, circle);
        out.ends();
      } else if (shape instanceof Prices.Round round) {
        out.beginsAs(1);
        writeRound(out, round);
        out.ends();
      } else if (shape instanceof Prices.Square square) {
        out.beginsAs(2);
        writeSquare(out, square);
        out.ends();
      } else {
        throw out.noForm(shape);
      }
    }

    private static Prices.Shape readShape(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Prices.Shape shape = switch (form) {
        case 0 -> readCircle(in);
        case 1 -> readRound(in);
        case 2 -> readSquare(in);
        default -> throw in.noForm();
      };
      in.ends();
      return shape;
    }

    private static void writeTreeOfShape(ByteWriter out, Prices.Tree<Prices.Shape> tree) {
      if (out.begins(tree)) {
        writeShape(out, tree.value());
        ElementBytes.writeList(out, tree.children(), TreeForm::writeTreeOfShape);
        out.ends();
      }
    }

    private static Prices.Tree<Prices.Shape> readTreeOfShape(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Tree<Prices.Shape> tree = new Prices.Tree<>(readShape(in),
          ElementBytes.readList(in, TreeForm::readTreeOfShape));
      in.ends();
      return tree;
    }

    private static void writeKey2(ByteWriter out, Prices.Key key) {
      if (out.begins(key)) {
        out.writeString(key.form());
        out.writeString(key.value());
        out.ends();
      }
    }
  }

  /**
   * How the values and keys of {@code result} become bytes.
   */
  @DamaskGenerated
  private static final class ResultForm implements Form<Prices.Result<Prices.Price>> {
    private static final EnumBytes<Prices.Tier> TIER = EnumBytes.of(Prices.Tier.values(), "GOLD",
        "SILVER");

    @Override
    public void write(ByteWriter out, Prices.Result<Prices.Price> result) {
      writeResultOfPrice(out, result);
    }

    @Override
    public Prices.Result<Prices.Price> read(ByteReader in) {
      return readResultOfPrice(in);
    }

    static void writeKey(ByteWriter out, Collection<? extends Map<Prices.Tier, Prices.Line>> all) {
      ElementBytes.writeCollection(out, all, ResultForm::writeMapOfTierAndLine);
    }

    private static void writeFailedOfPrice(ByteWriter out, Prices.Failed<Prices.Price> failed) {
      if (out.begins(failed)) {
        out.writeString(failed.message());
        out.ends();
      }
    }

    private static Prices.Failed<Prices.Price> readFailedOfPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Failed<Prices.Price> failed = new Prices.Failed<>(in.readString());
      in.ends();
      return failed;
    }

    private static void writeLine(ByteWriter out, Prices.Line line) {
      if (out.begins(line)) {
        out.writeLong(line.in());
        out.writeDouble(line.out());
        out.ends();
      }
    }

    private static Prices.Line readLine(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Line line = new Prices.Line(in.readLong(), in.readDouble());
      in.ends();
      return line;
    }

    private static void writeOptionalOfInteger(ByteWriter out, Optional<Integer> optional) {
      OptionalBytes.writeOptional(out, optional, BoxBytes::writeInteger);
    }

    private static Optional<Integer> readOptionalOfInteger(ByteReader in) {
      return OptionalBytes.readOptional(in, BoxBytes::readInteger);
    }

    private static void writeListOfOptionalOfInteger(ByteWriter out, List<Optional<Integer>> list) {
      ElementBytes.writeList(out, list, ResultForm::writeOptionalOfInteger);
    }

    private static List<Optional<Integer>> readListOfOptionalOfInteger(ByteReader in) {
      return ElementBytes.readList(in, ResultForm::readOptionalOfInteger);
    }

    private static void writePrice(ByteWriter out, Prices.Price price) {
      if (out.begins(price)) {
        out.writeString(price.sku());
        BoxBytes.writeBigDecimal(out, price.amount());
        TextBytes.writeCurrency(out, price.currency());
        TIER.write(out, price.tier());
        out.writeInt(price.stock());
        BoxBytes.writeInteger(out, price.limit());
        ElementBytes.writeList(out, price.lines(), ResultForm::writeLine);
        ElementBytes.writeMap(out, price.tags(), ByteWriter::writeString, ResultForm::writeListOfOptionalOfInteger);
        ArrayBytes.writeBytes(out, price.image());
        ElementBytes.writeArray(out, price.rows(), ResultForm::writeLine);
        TimeBytes.writeInstant(out, price.since());
        out.ends();
      }
    }

    private static Prices.Price readPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Price price = new Prices.Price(in.readString(), BoxBytes.readBigDecimal(in),
          TextBytes.readCurrency(in), TIER.read(in), in.readInt(), BoxBytes.readInteger(in),
          ElementBytes.readList(in, ResultForm::readLine),
          ElementBytes.readMap(in, ByteReader::readString, ResultForm::readListOfOptionalOfInteger),
          ArrayBytes.readBytes(in),
          ElementBytes.readArray(in, Prices.Line[]::new, ResultForm::readLine),
          TimeBytes.readInstant(in));
      in.ends();
      return price;
    }

    private static void writeOkOfPrice(ByteWriter out, Prices.Ok<Prices.Price> ok) {
      if (out.begins(ok)) {
        writePrice(out, ok.value());
        out.ends();
      }
    }

    private static Prices.Ok<Prices.Price> readOkOfPrice(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Prices.Ok<Prices.Price> ok = new Prices.Ok<>(readPrice(in));
      in.ends();
      return ok;
    }

    private static void writeResultOfPrice(ByteWriter out, Prices.Result<Prices.Price> result) {
      if (result == null) {
        out.writeNull();
      } else if (result instanceof Prices.Failed<Prices.Price> failed) {
        out.beginsAs(0);
        writeFailedOfPrice(out, failed);
        out.ends();
      } else if (result instanceof Prices.Ok<Prices.Price> ok) {
        out.beginsAs(1);
        writeOkOfPrice(out, ok);
        out.ends();
      } else {
        throw out.noForm(result);
      }
    }

    private static Prices.Result<Prices.Price> readResultOfPrice(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Prices.Result<Prices.Price> result = switch (form) {
        case 0 -> readFailedOfPrice(in);
        case 1 -> readOkOfPrice(in);
        default -> throw in.noForm();
      };
      in.ends();
      return result;
    }

    private static void writeMapOfTierAndLine(ByteWriter out, Map<Prices.Tier, Prices.Line> map) {
      ElementBytes.writeMap(out, map, TIER::write, ResultForm::writeLine);
    }
  }

  /**
   * How the values and keys of {@code nested} become bytes.
   */
  @DamaskGenerated
  private static final class NestedForm implements Form<List<? extends Set<String[]>>> {
    @Override
    public void write(ByteWriter out, List<? extends Set<String[]>> list) {
      ElementBytes.writeList(out, list, NestedForm::writeSetOfStringArray);
    }

    @Override
    public List<? extends Set<String[]>> read(ByteReader in) {
      return ElementBytes.readList(in, NestedForm::readSetOfStringArray);
    }

    static void writeKey(ByteWriter out, List<Set<String[]>> sets) {
      ElementBytes.writeList(out, sets, NestedForm::writeSetOfStringArray);
    }

    private static void writeStringArray(ByteWriter out, String[] strings) {
      ElementBytes.writeArray(out, strings, ByteWriter::writeString);
    }

    private static String[] readStringArray(ByteReader in) {
      return ElementBytes.readArray(in, String[]::new, ByteReader::readString);
    }

    private static void writeSetOfStringArray(ByteWriter out, Set<String[]> set) {
      ElementBytes.writeSet(out, set, NestedForm::writeStringArray);
    }

    private static Set<String[]> readSetOfStringArray(ByteReader in) {
      return ElementBytes.readSet(in, NestedForm::readStringArray);
    }
  }
}
