package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Decorate
abstract class Names {
  @Cached // ERROR CachedOneShot
  Stream<String> stream() {
    return Stream.of();
  }

  @Cached // ERROR CachedOneShot
  IntStream ints() {
    return IntStream.of();
  }

  @Cached // ERROR CachedOneShot
  Iterator<String> iterator() {
    return List.<String>of().iterator();
  }

  @Cached // ERROR CachedOneShot
  Scanner scanner() {
    return new Scanner("");
  }

  @Cached // ERROR CachedOneShot
  Spliterator<String> spliterator() {
    return List.<String>of().spliterator();
  }

  @Cached // ERROR CachedOneShot
  Enumeration<String> enumeration() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  ByteArrayInputStream bytes() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  BufferedReader reader() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  Optional<? extends InputStream> optional() {
    return Optional.empty();
  }

  @Cached // ERROR CachedOneShot
  CompletableFuture<Stream<String>> later() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  CompletionStage<Optional<Stream<String>>> laterStill() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  Map<String, Iterator<String>> map() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  Stream<?>[] array() {
    return null;
  }

  @Cached // ERROR CachedOneShot
  <T extends Comparable<T> & Iterator<String>> T variable(T value) {
    return value;
  }

  @Cached // ERROR CachedOneShot
  Own own() {
    return null;
  }

  @Cached
  List<String> list() {
    return List.of();
  }

  @Cached
  Iterable<String> iterable() {
    return List.of();
  }

  @Cached
  Supplier<Stream<String>> supplier() {
    return Stream::of;
  }

  @Cached
  AutoCloseable client() {
    return null;
  }

  @Cached
  byte[] array(InputStream from) {
    return new byte[0];
  }

  abstract static class Own implements Iterable<String>, Iterator<String> {}
}
