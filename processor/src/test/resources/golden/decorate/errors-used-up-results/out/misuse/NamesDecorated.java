package misuse;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Scanner;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Names} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamesDecorated extends Names {
  private final Cache<Stream<String>> streamCache;

  private final Cache<IntStream> intsCache;

  private final Cache<Iterator<String>> iteratorCache;

  private final Cache<Scanner> scannerCache;

  private final Cache<Spliterator<String>> spliteratorCache;

  private final Cache<Enumeration<String>> enumerationCache;

  private final Cache<ByteArrayInputStream> bytesCache;

  private final Cache<BufferedReader> readerCache;

  private final Cache<Optional<? extends InputStream>> optionalCache;

  private final AsyncCache laterCache;

  private final AsyncCache laterStillCache;

  private final Cache<Map<String, Iterator<String>>> mapCache;

  private final Cache<Stream<?>[]> arrayCache;

  private final Cache<Object> variableCache;

  private final Cache<Names.Own> ownCache;

  private final Cache<List<String>> listCache;

  private final Cache<Iterable<String>> iterableCache;

  private final Cache<Supplier<Stream<String>>> supplierCache;

  private final Cache<AutoCloseable> clientCache;

  private final Cache<byte[]> array2Cache;

  NamesDecorated() {
    this(Environment.system());
  }

  NamesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Names.class, environment);
    this.streamCache = Cache.of("stream", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.intsCache = Cache.of("ints", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.iteratorCache = Cache.of("iterator", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.scannerCache = Cache.of("scanner", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.spliteratorCache = Cache.of("spliterator", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.enumerationCache = Cache.of("enumeration", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.bytesCache = Cache.of("bytes", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.readerCache = Cache.of("reader", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.optionalCache = Cache.of("optional", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5)).keyless()
        .buildAsync();
    this.laterStillCache = AsyncCache.of("laterStill", settings).ttl(Duration.ofMinutes(5))
        .keyless().buildAsync();
    this.mapCache = Cache.of("map", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.arrayCache = Cache.of("array", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.variableCache = Cache.of("variable", settings).ttl(Duration.ofMinutes(5)).build();
    this.ownCache = Cache.of("own", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.listCache = Cache.of("list", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.iterableCache = Cache.of("iterable", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.supplierCache = Cache.of("supplier", settings).ttl(Duration.ofMinutes(5)).keyless()
        .build();
    this.clientCache = Cache.of("client", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.array2Cache = Cache.of("array", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * stream: {@code cached 300s -> super}
   */
  @Override
  Stream<String> stream() {
    if (streamCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.stream();
    }
    Computation<Stream<String>> computation = streamCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.stream());
    }
    try {
      Stream<String> result = super.stream();
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
   * ints: {@code cached 300s -> super}
   */
  @Override
  IntStream ints() {
    if (intsCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.ints();
    }
    Computation<IntStream> computation = intsCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.ints());
    }
    try {
      IntStream result = super.ints();
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
   * iterator: {@code cached 300s -> super}
   */
  @Override
  Iterator<String> iterator() {
    if (iteratorCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.iterator();
    }
    Computation<Iterator<String>> computation = iteratorCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.iterator());
    }
    try {
      Iterator<String> result = super.iterator();
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
   * scanner: {@code cached 300s -> super}
   */
  @Override
  Scanner scanner() {
    if (scannerCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.scanner();
    }
    Computation<Scanner> computation = scannerCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.scanner());
    }
    try {
      Scanner result = super.scanner();
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
   * spliterator: {@code cached 300s -> super}
   */
  @Override
  Spliterator<String> spliterator() {
    if (spliteratorCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.spliterator();
    }
    Computation<Spliterator<String>> computation = spliteratorCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.spliterator());
    }
    try {
      Spliterator<String> result = super.spliterator();
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
   * enumeration: {@code cached 300s -> super}
   */
  @Override
  Enumeration<String> enumeration() {
    if (enumerationCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.enumeration();
    }
    Computation<Enumeration<String>> computation = enumerationCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.enumeration());
    }
    try {
      Enumeration<String> result = super.enumeration();
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
   * bytes: {@code cached 300s -> super}
   */
  @Override
  ByteArrayInputStream bytes() {
    if (bytesCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.bytes();
    }
    Computation<ByteArrayInputStream> computation = bytesCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.bytes());
    }
    try {
      ByteArrayInputStream result = super.bytes();
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
   * reader: {@code cached 300s -> super}
   */
  @Override
  BufferedReader reader() {
    if (readerCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.reader();
    }
    Computation<BufferedReader> computation = readerCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.reader());
    }
    try {
      BufferedReader result = super.reader();
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
   * optional: {@code cached 300s -> super}
   */
  @Override
  Optional<? extends InputStream> optional() {
    if (optionalCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.optional();
    }
    Computation<Optional<? extends InputStream>> computation = optionalCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.optional());
    }
    try {
      Optional<? extends InputStream> result = super.optional();
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
   * later: {@code cached 300s -> super}
   */
  @Override
  CompletableFuture<Stream<String>> later() {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.later();
    }
    return laterCache.get(() -> Objects.requireNonNull(super.later(), "later() returned null"));
  }

  /**
   * laterStill: {@code cached 300s -> super}
   */
  @Override
  CompletionStage<Optional<Stream<String>>> laterStill() {
    if (laterStillCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.laterStill();
    }
    return laterStillCache.get(
        () -> Objects.requireNonNull(super.laterStill(), "laterStill() returned null"));
  }

  /**
   * map: {@code cached 300s -> super}
   */
  @Override
  Map<String, Iterator<String>> map() {
    if (mapCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.map();
    }
    Computation<Map<String, Iterator<String>>> computation = mapCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.map());
    }
    try {
      Map<String, Iterator<String>> result = super.map();
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
   * array: {@code cached 300s -> super}
   */
  @Override
  Stream<?>[] array() {
    if (arrayCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.array();
    }
    Computation<Stream<?>[]> computation = arrayCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.array());
    }
    try {
      Stream<?>[] result = super.array();
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
   * variable: {@code cached 300s -> super}
   */
  @Override
  <T extends Comparable<T> & Iterator<String>> T variable(T value) {
    if (variableCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.<T>variable(value);
    }
    Computation<T> computation = (Computation<T>) (Computation<?>) variableCache.get(value);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.<T>variable(value));
    }
    try {
      T result = super.<T>variable(value);
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
   * own: {@code cached 300s -> super}
   */
  @Override
  Names.Own own() {
    if (ownCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.own();
    }
    Computation<Names.Own> computation = ownCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.own());
    }
    try {
      Names.Own result = super.own();
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
   * list: {@code cached 300s -> super}
   */
  @Override
  List<String> list() {
    if (listCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.list();
    }
    Computation<List<String>> computation = listCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.list());
    }
    try {
      List<String> result = super.list();
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
   * iterable: {@code cached 300s -> super}
   */
  @Override
  Iterable<String> iterable() {
    if (iterableCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.iterable();
    }
    Computation<Iterable<String>> computation = iterableCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.iterable());
    }
    try {
      Iterable<String> result = super.iterable();
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
   * supplier: {@code cached 300s -> super}
   */
  @Override
  Supplier<Stream<String>> supplier() {
    if (supplierCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.supplier();
    }
    Computation<Supplier<Stream<String>>> computation = supplierCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.supplier());
    }
    try {
      Supplier<Stream<String>> result = super.supplier();
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
   * client: {@code cached 300s -> super}
   */
  @Override
  AutoCloseable client() {
    if (clientCache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.client();
    }
    Computation<AutoCloseable> computation = clientCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.client());
    }
    try {
      AutoCloseable result = super.client();
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
   * array: {@code cached 300s -> super}
   */
  @Override
  byte[] array(InputStream from) {
    if (array2Cache == null) {
      // Left out by a setting, or the constructor of Names is still running.
      return super.array(from);
    }
    Computation<byte[]> computation = array2Cache.get(from);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.array(from));
    }
    try {
      byte[] result = super.array(from);
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
   * Removes what {@code stream} keeps for these arguments.
   */
  void invalidateStream() {
    if (streamCache != null) {
      streamCache.invalidate();
    }
  }

  /**
   * Removes all that {@code stream} keeps.
   */
  void invalidateAllStream() {
    if (streamCache != null) {
      streamCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code ints} keeps for these arguments.
   */
  void invalidateInts() {
    if (intsCache != null) {
      intsCache.invalidate();
    }
  }

  /**
   * Removes all that {@code ints} keeps.
   */
  void invalidateAllInts() {
    if (intsCache != null) {
      intsCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code iterator} keeps for these arguments.
   */
  void invalidateIterator() {
    if (iteratorCache != null) {
      iteratorCache.invalidate();
    }
  }

  /**
   * Removes all that {@code iterator} keeps.
   */
  void invalidateAllIterator() {
    if (iteratorCache != null) {
      iteratorCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code scanner} keeps for these arguments.
   */
  void invalidateScanner() {
    if (scannerCache != null) {
      scannerCache.invalidate();
    }
  }

  /**
   * Removes all that {@code scanner} keeps.
   */
  void invalidateAllScanner() {
    if (scannerCache != null) {
      scannerCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code spliterator} keeps for these arguments.
   */
  void invalidateSpliterator() {
    if (spliteratorCache != null) {
      spliteratorCache.invalidate();
    }
  }

  /**
   * Removes all that {@code spliterator} keeps.
   */
  void invalidateAllSpliterator() {
    if (spliteratorCache != null) {
      spliteratorCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code enumeration} keeps for these arguments.
   */
  void invalidateEnumeration() {
    if (enumerationCache != null) {
      enumerationCache.invalidate();
    }
  }

  /**
   * Removes all that {@code enumeration} keeps.
   */
  void invalidateAllEnumeration() {
    if (enumerationCache != null) {
      enumerationCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code bytes} keeps for these arguments.
   */
  void invalidateBytes() {
    if (bytesCache != null) {
      bytesCache.invalidate();
    }
  }

  /**
   * Removes all that {@code bytes} keeps.
   */
  void invalidateAllBytes() {
    if (bytesCache != null) {
      bytesCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code reader} keeps for these arguments.
   */
  void invalidateReader() {
    if (readerCache != null) {
      readerCache.invalidate();
    }
  }

  /**
   * Removes all that {@code reader} keeps.
   */
  void invalidateAllReader() {
    if (readerCache != null) {
      readerCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code optional} keeps for these arguments.
   */
  void invalidateOptional() {
    if (optionalCache != null) {
      optionalCache.invalidate();
    }
  }

  /**
   * Removes all that {@code optional} keeps.
   */
  void invalidateAllOptional() {
    if (optionalCache != null) {
      optionalCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  void invalidateLater() {
    if (laterCache != null) {
      laterCache.invalidate();
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code laterStill} keeps for these arguments.
   */
  void invalidateLaterStill() {
    if (laterStillCache != null) {
      laterStillCache.invalidate();
    }
  }

  /**
   * Removes all that {@code laterStill} keeps.
   */
  void invalidateAllLaterStill() {
    if (laterStillCache != null) {
      laterStillCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code map} keeps for these arguments.
   */
  void invalidateMap() {
    if (mapCache != null) {
      mapCache.invalidate();
    }
  }

  /**
   * Removes all that {@code map} keeps.
   */
  void invalidateAllMap() {
    if (mapCache != null) {
      mapCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code array} keeps for these arguments.
   */
  void invalidateArray() {
    if (arrayCache != null) {
      arrayCache.invalidate();
    }
  }

  /**
   * Removes what {@code array} keeps for these arguments.
   */
  void invalidateArray(InputStream from) {
    if (array2Cache != null) {
      array2Cache.invalidate(from);
    }
  }

  /**
   * Removes all that {@code array} keeps.
   */
  void invalidateAllArray() {
    if (arrayCache != null) {
      arrayCache.invalidateAll();
    }
    if (array2Cache != null) {
      array2Cache.invalidateAll();
    }
  }

  /**
   * Removes what {@code variable} keeps for these arguments.
   */
  <T extends Comparable<T> & Iterator<String>> void invalidateVariable(T value) {
    if (variableCache != null) {
      variableCache.invalidate(value);
    }
  }

  /**
   * Removes all that {@code variable} keeps.
   */
  void invalidateAllVariable() {
    if (variableCache != null) {
      variableCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code own} keeps for these arguments.
   */
  void invalidateOwn() {
    if (ownCache != null) {
      ownCache.invalidate();
    }
  }

  /**
   * Removes all that {@code own} keeps.
   */
  void invalidateAllOwn() {
    if (ownCache != null) {
      ownCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code list} keeps for these arguments.
   */
  void invalidateList() {
    if (listCache != null) {
      listCache.invalidate();
    }
  }

  /**
   * Removes all that {@code list} keeps.
   */
  void invalidateAllList() {
    if (listCache != null) {
      listCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code iterable} keeps for these arguments.
   */
  void invalidateIterable() {
    if (iterableCache != null) {
      iterableCache.invalidate();
    }
  }

  /**
   * Removes all that {@code iterable} keeps.
   */
  void invalidateAllIterable() {
    if (iterableCache != null) {
      iterableCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code supplier} keeps for these arguments.
   */
  void invalidateSupplier() {
    if (supplierCache != null) {
      supplierCache.invalidate();
    }
  }

  /**
   * Removes all that {@code supplier} keeps.
   */
  void invalidateAllSupplier() {
    if (supplierCache != null) {
      supplierCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code client} keeps for these arguments.
   */
  void invalidateClient() {
    if (clientCache != null) {
      clientCache.invalidate();
    }
  }

  /**
   * Removes all that {@code client} keeps.
   */
  void invalidateAllClient() {
    if (clientCache != null) {
      clientCache.invalidateAll();
    }
  }
}
