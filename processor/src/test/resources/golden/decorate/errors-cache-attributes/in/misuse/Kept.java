package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@Decorate
class Kept {
  boolean isEmpty(List<?> found) {
    return found.isEmpty();
  }

  boolean isText(String found) {
    return found.isEmpty();
  }

  Boolean isBoxed(Object found) {
    return true;
  }

  boolean takesNothing() {
    return true;
  }

  boolean takesTwo(Object one, Object other) {
    return true;
  }

  boolean throwsMore(Object found) throws IOException {
    return true;
  }

  private boolean isHidden(Object found) {
    return true;
  }

  <T> boolean isGeneric(T found) {
    return true;
  }

  @Cached(unless = "isEmpty")
  List<String> fine(String name) {
    return List.of();
  }

  @Cached(unless = "isText")
  CompletableFuture<String> fineLater(String name) {
    return CompletableFuture.completedFuture(name);
  }

  @Cached(unless = "throwsMore")
  String fineAsItThrowsToo(String name) throws IOException {
    return name;
  }

  @Cached(unless = "isEmtpy") // ERROR UnknownPredicate
  List<String> misspelt(String name) {
    return List.of();
  }

  @Cached(unless = "isText") // ERROR PredicateSignature
  List<String> otherType(String name) {
    return List.of();
  }

  @Cached(unless = "isText") // ERROR PredicateSignature
  CompletableFuture<List<String>> otherTypeLater(String name) {
    return CompletableFuture.completedFuture(List.of());
  }

  @Cached(unless = "isBoxed") // ERROR PredicateSignature
  String boxed(String name) {
    return name;
  }

  @Cached(unless = "takesNothing") // ERROR PredicateSignature
  String nothing(String name) {
    return name;
  }

  @Cached(unless = "takesTwo") // ERROR PredicateSignature
  String two(String name) {
    return name;
  }

  @Cached(unless = "throwsMore") // ERROR PredicateSignature
  String more(String name) {
    return name;
  }

  @Cached(unless = "isHidden") // ERROR PredicateSignature
  String hidden(String name) {
    return name;
  }

  @Cached(unless = "isGeneric") // ERROR PredicateSignature
  String generic(String name) {
    return name;
  }

  @Cached(stats = true) // ERROR GeneratedNameTaken
  String load(String name) {
    return name;
  }

  void loadCacheStats() {}

  @Cached(stats = true)
  String find(String name) {
    return name;
  }

  void findCacheStats(String name) {}

  @Cached
  String uncounted(String name) {
    return name;
  }

  void uncountedCacheStats() {}
}
