package shared;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.BoxBytes;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ElementBytes;
import dev.damask.generated.Form;
import dev.damask.generated.OptionalBytes;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Pages} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PagesDecorated extends Pages {
  private final Cache<Pages.Shelf> shelfCache;

  private final Cache<Pages.Page<? extends Pages.Item>> pageCache;

  private final Cache<List<Pages.Page<?>>> pagesCache;

  private final AsyncCache pairCache;

  private final Cache<Pages.Answer<? extends Pages.Item>> answerCache;

  private final Cache<Pages.Ranked<? extends String>> rankedCache;

  private final Cache<List<String>[]> listsCache;

  private final Cache<Map<String, Optional<Pages.Item>[]>> optionalsCache;

  private final Cache<Pages.Page<?>[]> unknownCache;

  private final Cache<Pages.Rows> rowsCache;

  PagesDecorated() {
    this(Environment.system());
  }

  PagesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Pages.class, environment);
    this.shelfCache = Cache.of("shelf", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "3fad6ba674db83ee", new ShelfForm()).build();
    this.pageCache = Cache.of("page", settings).ttl(Duration.ofMinutes(5)).shared("int",
        "5cc72b71e044e74d", new PageForm()).build();
    this.pagesCache = Cache.of("pages", settings).ttl(Duration.ofMinutes(5))
        .shared("shared.Pages.Page", "78aec007f09f3496", new PagesForm()).build();
    this.pairCache = AsyncCache.of("pair", settings).ttl(Duration.ofMinutes(5))
        .shared("shared.Pages.Pair[]", "410648b1ce88c64e", new PairForm()).buildAsync();
    this.answerCache = Cache.of("answer", settings).ttl(Duration.ofMinutes(5))
        .shared("java.util.List", "2d819f8c4a151e06", new AnswerForm()).build();
    this.rankedCache = Cache.of("ranked", settings).ttl(Duration.ofMinutes(5)).shared("",
        "00d6fadd5f75c9e1", new RankedForm()).keyless().build();
    this.listsCache = Cache.of("lists", settings).ttl(Duration.ofMinutes(5))
        .shared("java.util.List[]", "5673d42292790699", new ListsForm()).build();
    this.optionalsCache = Cache.of("optionals", settings).ttl(Duration.ofMinutes(5))
        .shared("java.util.Optional[]", "3d486e03e7d58932", new OptionalsForm()).build();
    this.unknownCache = Cache.of("unknown", settings).ttl(Duration.ofMinutes(5)).shared("",
        "5bf47b7156b64581", new UnknownForm()).keyless().build();
    this.rowsCache = Cache.of("rows", settings).ttl(Duration.ofMinutes(5))
        .shared("java.util.List[][]", "ae3737494c35ab8a", new RowsForm()).build();
    settings.warnOfUnknown();
  }

  /**
   * shelf: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Shelf shelf(String name) {
    if (shelfCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.shelf(name);
    }
    Computation<Pages.Shelf> computation =
        shelfCache.get(SharedKey.of(out -> ShelfForm.writeKey(out, name)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.shelf(name));
    }
    try {
      Pages.Shelf result = super.shelf(name);
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
   * page: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Page<? extends Pages.Item> page(int number) {
    if (pageCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.page(number);
    }
    Computation<Pages.Page<? extends Pages.Item>> computation =
        pageCache.get(SharedKey.of(out -> PageForm.writeKey(out, number)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.page(number));
    }
    try {
      Pages.Page<? extends Pages.Item> result = super.page(number);
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
   * pages: {@code cached and shared 300s -> super}
   */
  @Override
  List<Pages.Page<?>> pages(Pages.Page<? super Pages.Book> like) {
    if (pagesCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.pages(like);
    }
    Computation<List<Pages.Page<?>>> computation =
        pagesCache.get(SharedKey.of(out -> PagesForm.writeKey(out, like)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.pages(like));
    }
    try {
      List<Pages.Page<?>> result = super.pages(like);
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
   * pair: {@code cached and shared 300s -> super}
   */
  @Override
  CompletableFuture<Pages.Pair<? extends Pages.Item, String>> pair(
      Pages.Pair<String, ? extends Pages.Item>[] key) {
    if (pairCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.pair(key);
    }
    return pairCache.get(SharedKey.of(out -> PairForm.writeKey(out, key)),
        () -> Objects.requireNonNull(super.pair(key), "pair() returned null"));
  }

  /**
   * answer: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Answer<? extends Pages.Item> answer(
      List<? extends Pages.Answer<? extends Pages.Item>> all) {
    if (answerCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.answer(all);
    }
    Computation<Pages.Answer<? extends Pages.Item>> computation =
        answerCache.get(SharedKey.of(out -> AnswerForm.writeKey(out, all)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.answer(all));
    }
    try {
      Pages.Answer<? extends Pages.Item> result = super.answer(all);
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
   * ranked: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Ranked<? extends String> ranked() {
    if (rankedCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.ranked();
    }
    Computation<Pages.Ranked<? extends String>> computation = rankedCache.get(SharedKey.none());
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.ranked());
    }
    try {
      Pages.Ranked<? extends String> result = super.ranked();
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
   * lists: {@code cached and shared 300s -> super}
   */
  @Override
  List<String>[] lists(List<String>[] key) {
    if (listsCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.lists(key);
    }
    Computation<List<String>[]> computation =
        listsCache.get(SharedKey.of(out -> ListsForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.lists(key));
    }
    try {
      List<String>[] result = super.lists(key);
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
   * optionals: {@code cached and shared 300s -> super}
   */
  @Override
  Map<String, Optional<Pages.Item>[]> optionals(Optional<Integer>[] key) {
    if (optionalsCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.optionals(key);
    }
    Computation<Map<String, Optional<Pages.Item>[]>> computation =
        optionalsCache.get(SharedKey.of(out -> OptionalsForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.optionals(key));
    }
    try {
      Map<String, Optional<Pages.Item>[]> result = super.optionals(key);
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
   * unknown: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Page<?>[] unknown() {
    if (unknownCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.unknown();
    }
    Computation<Pages.Page<?>[]> computation = unknownCache.get(SharedKey.none());
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.unknown());
    }
    try {
      Pages.Page<?>[] result = super.unknown();
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
   * rows: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Rows rows(List<? extends Pages.Item>[][] key) {
    if (rowsCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.rows(key);
    }
    Computation<Pages.Rows> computation = rowsCache.get(SharedKey.of(out -> RowsForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.rows(key));
    }
    try {
      Pages.Rows result = super.rows(key);
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
   * Removes what {@code shelf} keeps for these arguments.
   */
  void invalidateShelf(String name) {
    if (shelfCache != null) {
      shelfCache.invalidate(SharedKey.of(out -> ShelfForm.writeKey(out, name)));
    }
  }

  /**
   * Removes all that {@code shelf} keeps.
   */
  void invalidateAllShelf() {
    if (shelfCache != null) {
      shelfCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code page} keeps for these arguments.
   */
  void invalidatePage(int number) {
    if (pageCache != null) {
      pageCache.invalidate(SharedKey.of(out -> PageForm.writeKey(out, number)));
    }
  }

  /**
   * Removes all that {@code page} keeps.
   */
  void invalidateAllPage() {
    if (pageCache != null) {
      pageCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code pages} keeps for these arguments.
   */
  void invalidatePages(Pages.Page<? super Pages.Book> like) {
    if (pagesCache != null) {
      pagesCache.invalidate(SharedKey.of(out -> PagesForm.writeKey(out, like)));
    }
  }

  /**
   * Removes all that {@code pages} keeps.
   */
  void invalidateAllPages() {
    if (pagesCache != null) {
      pagesCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code pair} keeps for these arguments.
   */
  void invalidatePair(Pages.Pair<String, ? extends Pages.Item>[] key) {
    if (pairCache != null) {
      pairCache.invalidate(SharedKey.of(out -> PairForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code pair} keeps.
   */
  void invalidateAllPair() {
    if (pairCache != null) {
      pairCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code answer} keeps for these arguments.
   */
  void invalidateAnswer(List<? extends Pages.Answer<? extends Pages.Item>> all) {
    if (answerCache != null) {
      answerCache.invalidate(SharedKey.of(out -> AnswerForm.writeKey(out, all)));
    }
  }

  /**
   * Removes all that {@code answer} keeps.
   */
  void invalidateAllAnswer() {
    if (answerCache != null) {
      answerCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code ranked} keeps for these arguments.
   */
  void invalidateRanked() {
    if (rankedCache != null) {
      rankedCache.invalidate(SharedKey.none());
    }
  }

  /**
   * Removes all that {@code ranked} keeps.
   */
  void invalidateAllRanked() {
    if (rankedCache != null) {
      rankedCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code lists} keeps for these arguments.
   */
  void invalidateLists(List<String>[] key) {
    if (listsCache != null) {
      listsCache.invalidate(SharedKey.of(out -> ListsForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code lists} keeps.
   */
  void invalidateAllLists() {
    if (listsCache != null) {
      listsCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code optionals} keeps for these arguments.
   */
  void invalidateOptionals(Optional<Integer>[] key) {
    if (optionalsCache != null) {
      optionalsCache.invalidate(SharedKey.of(out -> OptionalsForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code optionals} keeps.
   */
  void invalidateAllOptionals() {
    if (optionalsCache != null) {
      optionalsCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code unknown} keeps for these arguments.
   */
  void invalidateUnknown() {
    if (unknownCache != null) {
      unknownCache.invalidate(SharedKey.none());
    }
  }

  /**
   * Removes all that {@code unknown} keeps.
   */
  void invalidateAllUnknown() {
    if (unknownCache != null) {
      unknownCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code rows} keeps for these arguments.
   */
  void invalidateRows(List<? extends Pages.Item>[][] key) {
    if (rowsCache != null) {
      rowsCache.invalidate(SharedKey.of(out -> RowsForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code rows} keeps.
   */
  void invalidateAllRows() {
    if (rowsCache != null) {
      rowsCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code shelf} become bytes.
   */
  @DamaskGenerated
  private static final class ShelfForm implements Form<Pages.Shelf> {
    @Override
    public void write(ByteWriter out, Pages.Shelf shelf) {
      writeShelf(out, shelf);
    }

    @Override
    public Pages.Shelf read(ByteReader in) {
      return readShelf(in);
    }

    static void writeKey(ByteWriter out, String name) {
      out.writeString(name);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    private static void writeListOfItem(ByteWriter out, List<? extends Pages.Item> list) {
      ElementBytes.writeList(out, list, ShelfForm::writeItem);
    }

    private static List<? extends Pages.Item> readListOfItem(ByteReader in) {
      return ElementBytes.readList(in, ShelfForm::readItem);
    }

    private static void writeShelf(ByteWriter out, Pages.Shelf shelf) {
      if (out.begins(shelf)) {
        writeListOfItem(out, shelf.items());
        ElementBytes.writeMap(out, shelf.more(), ByteWriter::writeString, ShelfForm::writeListOfItem);
        out.ends();
      }
    }

    private static Pages.Shelf readShelf(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Shelf shelf = new Pages.Shelf(readListOfItem(in),
          ElementBytes.readMap(in, ByteReader::readString, ShelfForm::readListOfItem));
      in.ends();
      return shelf;
    }
  }

  /**
   * How the values and keys of {@code page} become bytes.
   */
  @DamaskGenerated
  private static final class PageForm implements Form<Pages.Page<? extends Pages.Item>> {
    @Override
    public void write(ByteWriter out, Pages.Page<? extends Pages.Item> page) {
      writePageOfItem2(out, page);
    }

    @Override
    public Pages.Page<? extends Pages.Item> read(ByteReader in) {
      return readPageOfItem2(in);
    }

    static void writeKey(ByteWriter out, int number) {
      out.writeInt(number);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    private static void writePageOfItem(ByteWriter out, Pages.Page<Pages.Item> page) {
      if (out.begins(page)) {
        writeItem(out, page.first());
        ElementBytes.writeList(out, page.items(), PageForm::writeItem);
        writePageOfItem2(out, page.next());
        out.ends();
      }
    }

    private static Pages.Page<Pages.Item> readPageOfItem(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Page<Pages.Item> page = new Pages.Page<>(readItem(in),
          ElementBytes.readList(in, PageForm::readItem), readPageOfItem2(in));
      in.ends();
      return page;
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfItem2(ByteWriter out, Pages.Page<? extends Pages.Item> page) {
      writePageOfItem(out, (Pages.Page<Pages.Item>) page);
    }

    private static Pages.Page<? extends Pages.Item> readPageOfItem2(ByteReader in) {
      return readPageOfItem(in);
    }
  }

  /**
   * How the values and keys of {@code pages} become bytes.
   */
  @DamaskGenerated
  private static final class PagesForm implements Form<List<Pages.Page<?>>> {
    @Override
    public void write(ByteWriter out, List<Pages.Page<?>> list) {
      ElementBytes.writeList(out, list, PagesForm::writePageOfObject);
    }

    @Override
    public List<Pages.Page<?>> read(ByteReader in) {
      return ElementBytes.readList(in, PagesForm::readPageOfObject);
    }

    static void writeKey(ByteWriter out, Pages.Page<? super Pages.Book> like) {
      writePageOfObject2(out, like);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfItem(ByteWriter out, Pages.Page<? extends Pages.Item> page) {
      writePageOfItem2(out, (Pages.Page<Pages.Item>) page);
    }

    private static Pages.Page<? extends Pages.Item> readPageOfItem(ByteReader in) {
      return readPageOfItem2(in);
    }

    private static void writePageOfItem2(ByteWriter out, Pages.Page<Pages.Item> page) {
      if (out.begins(page)) {
        writeItem(out, page.first());
        ElementBytes.writeList(out, page.items(), PagesForm::writeItem);
        writePageOfItem(out, page.next());
        out.ends();
      }
    }

    private static Pages.Page<Pages.Item> readPageOfItem2(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Page<Pages.Item> page = new Pages.Page<>(readItem(in),
          ElementBytes.readList(in, PagesForm::readItem), readPageOfItem(in));
      in.ends();
      return page;
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfObject(ByteWriter out, Pages.Page<?> page) {
      writePageOfItem2(out, (Pages.Page<Pages.Item>) page);
    }

    private static Pages.Page<?> readPageOfObject(ByteReader in) {
      return readPageOfItem2(in);
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfObject2(ByteWriter out, Pages.Page<? super Pages.Book> page) {
      writePageOfItem2(out, (Pages.Page<Pages.Item>) page);
    }
  }

  /**
   * How the values and keys of {@code pair} become bytes.
   */
  @DamaskGenerated
  private static final class PairForm implements Form<Pages.Pair<? extends Pages.Item, String>> {
    @Override
    public void write(ByteWriter out, Pages.Pair<? extends Pages.Item, String> pair) {
      writePairOfItemAndString2(out, pair);
    }

    @Override
    public Pages.Pair<? extends Pages.Item, String> read(ByteReader in) {
      return readPairOfItemAndString2(in);
    }

    static void writeKey(ByteWriter out, Pages.Pair<String, ? extends Pages.Item>[] key) {
      ElementBytes.writeArray(out, key, PairForm::writePairOfStringAndItem2);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    private static void writePairOfItemAndString(ByteWriter out,
        Pages.Pair<Pages.Item, String> pair) {
      if (out.begins(pair)) {
        writeItem(out, pair.one());
        out.writeString(pair.other());
        out.ends();
      }
    }

    private static Pages.Pair<Pages.Item, String> readPairOfItemAndString(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Pair<Pages.Item, String> pair = new Pages.Pair<>(readItem(in), in.readString());
      in.ends();
      return pair;
    }

    @SuppressWarnings("unchecked")
    private static void writePairOfItemAndString2(ByteWriter out,
        Pages.Pair<? extends Pages.Item, String> pair) {
      writePairOfItemAndString(out, (Pages.Pair<Pages.Item, String>) pair);
    }

    private static Pages.Pair<? extends Pages.Item, String> readPairOfItemAndString2(
        ByteReader in) {
      return readPairOfItemAndString(in);
    }

    private static void writePairOfStringAndItem(ByteWriter out,
        Pages.Pair<String, Pages.Item> pair) {
      if (out.begins(pair)) {
        out.writeString(pair.one());
        writeItem(out, pair.other());
        out.ends();
      }
    }

    @SuppressWarnings("unchecked")
    private static void writePairOfStringAndItem2(ByteWriter out,
        Pages.Pair<String, ? extends Pages.Item> pair) {
      writePairOfStringAndItem(out, (Pages.Pair<String, Pages.Item>) pair);
    }
  }

  /**
   * How the values and keys of {@code answer} become bytes.
   */
  @DamaskGenerated
  private static final class AnswerForm implements Form<Pages.Answer<? extends Pages.Item>> {
    @Override
    public void write(ByteWriter out, Pages.Answer<? extends Pages.Item> answer) {
      writeAnswerOfItem2(out, answer);
    }

    @Override
    public Pages.Answer<? extends Pages.Item> read(ByteReader in) {
      return readAnswerOfItem2(in);
    }

    static void writeKey(ByteWriter out, List<? extends Pages.Answer<? extends Pages.Item>> all) {
      ElementBytes.writeList(out, all, AnswerForm::writeAnswerOfItem2);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    private static void writeFoundOfItem(ByteWriter out, Pages.Found<Pages.Item> found) {
      if (out.begins(found)) {
        writeItem(out, found.value());
        out.ends();
      }
    }

    private static Pages.Found<Pages.Item> readFoundOfItem(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Found<Pages.Item> found = new Pages.Found<>(readItem(in));
      in.ends();
      return found;
    }

    private static void writeMissingOfItem(ByteWriter out, Pages.Missing<Pages.Item> missing) {
      if (out.begins(missing)) {
        out.writeString(missing.why());
        out.ends();
      }
    }

    private static Pages.Missing<Pages.Item> readMissingOfItem(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Missing<Pages.Item> missing = new Pages.Missing<>(in.readString());
      in.ends();
      return missing;
    }

    private static void writeAnswerOfItem(ByteWriter out, Pages.Answer<Pages.Item> answer) {
      if (answer == null) {
        out.writeNull();
      } else if (answer instanceof Pages.Found<Pages.Item> found) {
        out.beginsAs(0);
        writeFoundOfItem(out, found);
        out.ends();
      } else if (answer instanceof Pages.Missing<Pages.Item> missing) {
        out.beginsAs(1);
        writeMissingOfItem(out, missing);
        out.ends();
      } else {
        throw out.noForm(answer);
      }
    }

    private static Pages.Answer<Pages.Item> readAnswerOfItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Answer<Pages.Item> answer = switch (form) {
        case 0 -> readFoundOfItem(in);
        case 1 -> readMissingOfItem(in);
        default -> throw in.noForm();
      };
      in.ends();
      return answer;
    }

    @SuppressWarnings("unchecked")
    private static void writeAnswerOfItem2(ByteWriter out,
        Pages.Answer<? extends Pages.Item> answer) {
      writeAnswerOfItem(out, (Pages.Answer<Pages.Item>) answer);
    }

    private static Pages.Answer<? extends Pages.Item> readAnswerOfItem2(ByteReader in) {
      return readAnswerOfItem(in);
    }
  }

  /**
   * How the values and keys of {@code ranked} become bytes.
   */
  @DamaskGenerated
  private static final class RankedForm implements Form<Pages.Ranked<? extends String>> {
    @Override
    public void write(ByteWriter out, Pages.Ranked<? extends String> ranked) {
      writeRankedOfString2(out, ranked);
    }

    @Override
    public Pages.Ranked<? extends String> read(ByteReader in) {
      return readRankedOfString2(in);
    }

    private static void writeRankedOfString(ByteWriter out, Pages.Ranked<String> ranked) {
      if (out.begins(ranked)) {
        out.writeString(ranked.rank());
        out.ends();
      }
    }

    private static Pages.Ranked<String> readRankedOfString(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Ranked<String> ranked = new Pages.Ranked<>(in.readString());
      in.ends();
      return ranked;
    }

    @SuppressWarnings("unchecked")
    private static void writeRankedOfString2(ByteWriter out,
        Pages.Ranked<? extends String> ranked) {
      writeRankedOfString(out, (Pages.Ranked<String>) ranked);
    }

    private static Pages.Ranked<? extends String> readRankedOfString2(ByteReader in) {
      return readRankedOfString(in);
    }
  }

  /**
   * How the values and keys of {@code lists} become bytes.
   */
  @DamaskGenerated
  private static final class ListsForm implements Form<List<String>[]> {
    @Override
    public void write(ByteWriter out, List<String>[] lists) {
      ElementBytes.writeArray(out, lists, ListsForm::writeListOfString);
    }

    @Override
    public List<String>[] read(ByteReader in) {
      return ElementBytes.readArray(in, ListsForm::newListOfStringArray, ListsForm::readListOfString);
    }

    static void writeKey(ByteWriter out, List<String>[] key) {
      ElementBytes.writeArray(out, key, ListsForm::writeListOfString);
    }

    private static void writeListOfString(ByteWriter out, List<String> list) {
      ElementBytes.writeList(out, list, ByteWriter::writeString);
    }

    private static List<String> readListOfString(ByteReader in) {
      return ElementBytes.readList(in, ByteReader::readString);
    }

    @SuppressWarnings("unchecked")
    private static List<String>[] newListOfStringArray(int length) {
      return (List<String>[]) new List<?>[length];
    }
  }

  /**
   * How the values and keys of {@code optionals} become bytes.
   */
  @DamaskGenerated
  private static final class OptionalsForm implements Form<Map<String, Optional<Pages.Item>[]>> {
    @Override
    public void write(ByteWriter out, Map<String, Optional<Pages.Item>[]> map) {
      ElementBytes.writeMap(out, map, ByteWriter::writeString, OptionalsForm::writeOptionalOfItemArray);
    }

    @Override
    public Map<String, Optional<Pages.Item>[]> read(ByteReader in) {
      return ElementBytes.readMap(in, ByteReader::readString, OptionalsForm::readOptionalOfItemArray);
    }

    static void writeKey(ByteWriter out, Optional<Integer>[] key) {
      ElementBytes.writeArray(out, key, OptionalsForm::writeOptionalOfInteger);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    private static void writeOptionalOfItem(ByteWriter out, Optional<Pages.Item> optional) {
      OptionalBytes.writeOptional(out, optional, OptionalsForm::writeItem);
    }

    private static Optional<Pages.Item> readOptionalOfItem(ByteReader in) {
      return OptionalBytes.readOptional(in, OptionalsForm::readItem);
    }

    private static void writeOptionalOfItemArray(ByteWriter out, Optional<Pages.Item>[] optionals) {
      ElementBytes.writeArray(out, optionals, OptionalsForm::writeOptionalOfItem);
    }

    private static Optional<Pages.Item>[] readOptionalOfItemArray(ByteReader in) {
      return ElementBytes.readArray(in, OptionalsForm::newOptionalOfItemArray, OptionalsForm::readOptionalOfItem);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Pages.Item>[] newOptionalOfItemArray(int length) {
      return (Optional<Pages.Item>[]) new Optional<?>[length];
    }

    private static void writeOptionalOfInteger(ByteWriter out, Optional<Integer> optional) {
      OptionalBytes.writeOptional(out, optional, BoxBytes::writeInteger);
    }
  }

  /**
   * How the values and keys of {@code unknown} become bytes.
   */
  @DamaskGenerated
  private static final class UnknownForm implements Form<Pages.Page<?>[]> {
    @Override
    public void write(ByteWriter out, Pages.Page<?>[] pages) {
      ElementBytes.writeArray(out, pages, UnknownForm::writePageOfObject);
    }

    @Override
    public Pages.Page<?>[] read(ByteReader in) {
      return ElementBytes.readArray(in, Pages.Page<?>[]::new, UnknownForm::readPageOfObject);
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfItem(ByteWriter out, Pages.Page<? extends Pages.Item> page) {
      writePageOfItem2(out, (Pages.Page<Pages.Item>) page);
    }

    private static Pages.Page<? extends Pages.Item> readPageOfItem(ByteReader in) {
      return readPageOfItem2(in);
    }

    private static void writePageOfItem2(ByteWriter out, Pages.Page<Pages.Item> page) {
      if (out.begins(page)) {
        writeItem(out, page.first());
        ElementBytes.writeList(out, page.items(), UnknownForm::writeItem);
        writePageOfItem(out, page.next());
        out.ends();
      }
    }

    private static Pages.Page<Pages.Item> readPageOfItem2(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Page<Pages.Item> page = new Pages.Page<>(readItem(in),
          ElementBytes.readList(in, UnknownForm::readItem), readPageOfItem(in));
      in.ends();
      return page;
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfObject(ByteWriter out, Pages.Page<?> page) {
      writePageOfItem2(out, (Pages.Page<Pages.Item>) page);
    }

    private static Pages.Page<?> readPageOfObject(ByteReader in) {
      return readPageOfItem2(in);
    }
  }

  /**
   * How the values and keys of {@code rows} become bytes.
   */
  @DamaskGenerated
  private static final class RowsForm implements Form<Pages.Rows> {
    @Override
    public void write(ByteWriter out, Pages.Rows rows) {
      writeRows(out, rows);
    }

    @Override
    public Pages.Rows read(ByteReader in) {
      return readRows(in);
    }

    static void writeKey(ByteWriter out, List<? extends Pages.Item>[][] key) {
      ElementBytes.writeArray(out, key, RowsForm::writeListOfItemArray);
    }

    private static void writeListOfString(ByteWriter out, List<String> list) {
      ElementBytes.writeList(out, list, ByteWriter::writeString);
    }

    private static List<String> readListOfString(ByteReader in) {
      return ElementBytes.readList(in, ByteReader::readString);
    }

    @SuppressWarnings("unchecked")
    private static List<String>[] newListOfStringArray(int length) {
      return (List<String>[]) new List<?>[length];
    }

    private static void writeBook(ByteWriter out, Pages.Book book) {
      if (out.begins(book)) {
        out.writeString(book.title());
        out.ends();
      }
    }

    private static Pages.Book readBook(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Book book = new Pages.Book(in.readString());
      in.ends();
      return book;
    }

    private static void writeSong(ByteWriter out, Pages.Song song) {
      if (out.begins(song)) {
        out.writeString(song.title());
        out.writeInt(song.seconds());
        out.ends();
      }
    }

    private static Pages.Song readSong(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Song song = new Pages.Song(in.readString(), in.readInt());
      in.ends();
      return song;
    }

    private static void writeItem(ByteWriter out, Pages.Item item) {
      if (item == null) {
        out.writeNull();
      } else if (item instanceof Pages.Book book) {
        out.beginsAs(0);
        writeBook(out, book);
        out.ends();
      } else if (item instanceof Pages.Song song) {
        out.beginsAs(1);
        writeSong(out, song);
        out.ends();
      } else {
        throw out.noForm(item);
      }
    }

    private static Pages.Item readItem(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Pages.Item item = switch (form) {
        case 0 -> readBook(in);
        case 1 -> readSong(in);
        default -> throw in.noForm();
      };
      in.ends();
      return item;
    }

    private static void writeOptionalOfItem(ByteWriter out, Optional<Pages.Item> optional) {
      OptionalBytes.writeOptional(out, optional, RowsForm::writeItem);
    }

    private static Optional<Pages.Item> readOptionalOfItem(ByteReader in) {
      return OptionalBytes.readOptional(in, RowsForm::readItem);
    }

    private static void writeOptionalOfItemArray(ByteWriter out, Optional<Pages.Item>[] optionals) {
      ElementBytes.writeArray(out, optionals, RowsForm::writeOptionalOfItem);
    }

    private static Optional<Pages.Item>[] readOptionalOfItemArray(ByteReader in) {
      return ElementBytes.readArray(in, RowsForm::newOptionalOfItemArray, RowsForm::readOptionalOfItem);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Pages.Item>[] newOptionalOfItemArray(int length) {
      return (Optional<Pages.Item>[]) new Optional<?>[length];
    }

    @SuppressWarnings("unchecked")
    private static Optional<Pages.Item>[][] newOptionalOfItemArrayArray(int length) {
      return (Optional<Pages.Item>[][]) new Optional<?>[length][];
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfBook(ByteWriter out, Pages.Page<? extends Pages.Book> page) {
      writePageOfBook2(out, (Pages.Page<Pages.Book>) page);
    }

    private static Pages.Page<? extends Pages.Book> readPageOfBook(ByteReader in) {
      return readPageOfBook2(in);
    }

    private static void writePageOfBook2(ByteWriter out, Pages.Page<Pages.Book> page) {
      if (out.begins(page)) {
        writeBook(out, page.first());
        ElementBytes.writeList(out, page.items(), RowsForm::writeBook);
        writePageOfBook(out, page.next());
        out.ends();
      }
    }

    private static Pages.Page<Pages.Book> readPageOfBook2(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Page<Pages.Book> page = new Pages.Page<>(readBook(in),
          ElementBytes.readList(in, RowsForm::readBook), readPageOfBook(in));
      in.ends();
      return page;
    }

    @SuppressWarnings("unchecked")
    private static Pages.Page<Pages.Book>[] newPageOfBookArray(int length) {
      return (Pages.Page<Pages.Book>[]) new Pages.Page<?>[length];
    }

    private static void writeRows(ByteWriter out, Pages.Rows rows) {
      if (out.begins(rows)) {
        ElementBytes.writeArray(out, rows.rows(), RowsForm::writeListOfString);
        ElementBytes.writeArray(out, rows.cells(), RowsForm::writeOptionalOfItemArray);
        ElementBytes.writeArray(out, rows.pages(), RowsForm::writePageOfBook2);
        out.ends();
      }
    }

    private static Pages.Rows readRows(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Rows rows = new Pages.Rows(ElementBytes.readArray(in, RowsForm::newListOfStringArray, RowsForm::readListOfString),
          ElementBytes.readArray(in, RowsForm::newOptionalOfItemArrayArray, RowsForm::readOptionalOfItemArray),
          ElementBytes.readArray(in, RowsForm::newPageOfBookArray, RowsForm::readPageOfBook2));
      in.ends();
      return rows;
    }

    private static void writeListOfItem(ByteWriter out, List<? extends Pages.Item> list) {
      ElementBytes.writeList(out, list, RowsForm::writeItem);
    }

    private static void writeListOfItemArray(ByteWriter out, List<? extends Pages.Item>[] lists) {
      ElementBytes.writeArray(out, lists, RowsForm::writeListOfItem);
    }
  }
}
