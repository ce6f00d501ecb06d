package shared;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Values of types that need more than {@code new} and {@code <>}. */
@Decorate
class Pages {

  sealed interface Item permits Book, Song {}

  record Book(String title) implements Item {}

  record Song(String title, int seconds) implements Item {}

  record Shelf(List<? extends Item> items, Map<String, ? extends List<? extends Item>> more) {}

  record Page<T extends Item>(T first, List<T> items, Page<? extends T> next) {}

  record Pair<A, B>(A one, B other) {}

  record Ranked<T extends Comparable<T>>(T rank) {}

  sealed interface Answer<T> permits Found, Missing {}

  record Found<T>(T value) implements Answer<T> {}

  record Missing<T>(String why) implements Answer<T> {}

  record Rows(List<String>[] rows, Optional<Item>[][] cells, Page<Book>[] pages) {}

  @Cached(shared = true)
  Shelf shelf(String name) {
    return null;
  }

  @Cached(shared = true)
  Page<? extends Item> page(int number) {
    return null;
  }

  @Cached(shared = true)
  List<Page<?>> pages(Page<? super Book> like) {
    return null;
  }

  @Cached(shared = true)
  CompletableFuture<Pair<? extends Item, String>> pair(Pair<String, ? extends Item>[] key) {
    return null;
  }

  @Cached(shared = true)
  Answer<? extends Item> answer(List<? extends Answer<? extends Item>> all) {
    return null;
  }

  @Cached(shared = true)
  Ranked<? extends String> ranked() {
    return null;
  }

  @Cached(shared = true)
  List<String>[] lists(List<String>[] key) {
    return null;
  }

  @Cached(shared = true)
  Map<String, Optional<Item>[]> optionals(Optional<Integer>[] key) {
    return null;
  }

  @Cached(shared = true)
  Page<?>[] unknown() {
    return null;
  }

  @Cached(shared = true)
  Rows rows(List<? extends Item>[][] key) {
    return null;
  }
}
