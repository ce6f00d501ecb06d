package shared;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.Sensitive;
import dev.damask.cache.CacheCodec;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Decorate
class Prices {

  enum Tier {
    GOLD,
    SILVER {
      @Override
      int discount() {
        return 1;
      }
    };

    int discount() {
      return 2;
    }
  }

  record Price(
      String sku,
      BigDecimal amount,
      Currency currency,
      Tier tier,
      int stock,
      Integer limit,
      List<Line> lines,
      Map<String, List<Optional<Integer>>> tags,
      byte[] image,
      Line[] rows,
      Instant since) {}

  record Line(long in, double out) {}

  /** Contains itself. */
  record Tree<T>(T value, List<Tree<T>> children) {}

  sealed interface Shape permits Circle, Square, Round {}

  sealed interface Round extends Shape permits Ring {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  record Ring() implements Round {}

  sealed interface Result<T> permits Ok, Failed {}

  record Ok<T>(T value) implements Result<T> {}

  record Failed<T>(String message) implements Result<T> {}

  /** A name that generated code has, too. */
  record Key(String form, String value) {}

  @Cached(shared = true)
  Price price(String sku, Currency currency) {
    return null;
  }

  @Cached(shared = true, ttl = "10m", localTtl = "5s", maximumSize = 50)
  int count(String sku) {
    return 1;
  }

  @Cached(shared = true, ttl = "", codec = TextCodec.class)
  CharSequence text(@Sensitive String out, Set<Tier> tiers) {
    return "";
  }

  @Cached(shared = true, codec = Configured.class)
  StringBuilder configured() {
    return null;
  }

  @Cached(shared = true, refreshAfter = "10s", staleFor = "1h")
  CompletionStage<Tree<Shape>> tree(Key key, int... more) {
    return null;
  }

  @Cached(shared = true)
  Result<Price> result(Collection<? extends Map<Tier, Line>> all) {
    return null;
  }

  @Cached(shared = true)
  List<? extends Set<String[]>> nested(List<Set<String[]>> sets) {
    return null;
  }

  @Evicts("price")
  void store(String sku, Currency currency, int amount) {}

  @Evicts(value = "price", all = true, onFailure = Evicts.OnFailure.THROW)
  int storeAll() {
    return 0;
  }

  @Evicts(value = "price", onFailure = Evicts.OnFailure.THROW)
  CompletableFuture<String> storeLater(Currency currency, String sku) {
    return null;
  }

  static final class TextCodec implements CacheCodec<CharSequence> {
    @Override
    public byte[] write(CharSequence value) {
      return value.toString().getBytes();
    }

    @Override
    public CharSequence read(byte[] bytes) {
      return new String(bytes);
    }
  }

  static final class Configured implements CacheCodec<StringBuilder> {

    Configured(Environment environment) {}

    @Override
    public byte[] write(StringBuilder value) {
      return new byte[0];
    }

    @Override
    public StringBuilder read(byte[] bytes) {
      return new StringBuilder();
    }
  }
}
