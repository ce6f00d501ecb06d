package marked;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Everything that may be null in a signature, under every decorator, and a caller. */
@Decorate
abstract class Repo<T extends @Nullable Object> {
  final @Nullable String url;

  Repo(@Nullable String url, List<@Nullable T> first) {
    this.url = url;
  }

  @Timed
  @Retry(maxAttempts = 2, fallback = "none")
  @Nullable String find(@Nullable String key) {
    return key;
  }

  @Nullable String none(@Nullable String key) {
    return key;
  }

  @Cached
  @Nullable String cached(@Nullable String key, @Nullable Object other) {
    return key;
  }

  @Cached
  Map<String, @Nullable String> all(List<? extends @Nullable T> keys) {
    return Map.of();
  }

  @Evicts("cached")
  void forget(@Nullable String key, @Nullable Object other) {}

  @Cached
  <U extends @Nullable Object> U same(U value) {
    return value;
  }

  @Logged
  @Noted
  @Nullable String @Nullable [] arrays(@Nullable String[] each, @Nullable String... rest) {
    return rest;
  }

  @Noted
  void nothing(T value) {}

  @Within("scope")
  @Nullable T within(@Nullable T value) {
    return value;
  }

  AutoCloseable scope() {
    return () -> {};
  }

  @Timed
  @Retry
  @Cached
  @Noted
  CompletableFuture<@Nullable String> later(@Nullable String key) {
    return CompletableFuture.completedFuture(key);
  }

  @Nullable String load(String key) {
    return null;
  }

  @ForEach("load")
  abstract List<@Nullable String> loadAll(Collection<String> keys);

  static int use() {
    RepoDecorated<@Nullable String> repo = new RepoDecorated<@Nullable String>(null, List.of());
    @Nullable String found = repo.find(null);
    @Nullable String kept = repo.cached(null, null);
    repo.forget(null, null);
    repo.invalidateCached(null, null);
    repo.nothing(null);
    @Nullable String inside = repo.within(null);
    @Nullable String @Nullable [] arrays = repo.arrays(new @Nullable String[] {null}, (String) null);
    CompletableFuture<@Nullable String> later = repo.later(null);
    List<@Nullable String> all = repo.loadAll(List.of("a"));
    return (found == null ? 0 : found.length())
        + (kept == null ? 0 : kept.length())
        + (inside == null ? 0 : inside.length())
        + (arrays == null ? 0 : arrays.length)
        + (later.isDone() ? 1 : 0)
        + all.size();
  }
}
