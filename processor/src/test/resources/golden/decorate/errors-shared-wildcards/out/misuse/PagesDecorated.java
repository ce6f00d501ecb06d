package misuse;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ElementBytes;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Pages} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PagesDecorated extends Pages {
  private final Cache<Pages.Box<? extends String>> knownCache;

  private final Cache<List<String>[]> listsCache;

  PagesDecorated() {
    this(Environment.system());
  }

  PagesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Pages.class, environment);
    this.knownCache = Cache.of("known", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "e11dcb3f1c7705e4", new KnownForm()).build();
    this.listsCache = Cache.of("lists", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "99b2fc2617c0be94", new ListsForm()).build();
    settings.warnOfUnknown();
  }

  @Override
  Pages.Box<?> unknown(String key) {
    return super.unknown(key);
  }

  @Override
  Pages.Box<? super String> above(String key) {
    return super.above(key);
  }

  @Override
  Pages.Ranked<?> ranked(String key) {
    return super.ranked(key);
  }

  @Override
  Pages.Ranked<? extends CharSequence> ofNothing(String key) {
    return super.ofNothing(key);
  }

  @Override
  String ofLists(List<?>[] key) {
    return super.ofLists(key);
  }

  /**
   * known: {@code cached and shared 300s -> super}
   */
  @Override
  Pages.Box<? extends String> known(String key) {
    if (knownCache == null) {
      // Left out by a setting, or the constructor of Pages is still running.
      return super.known(key);
    }
    Computation<Pages.Box<? extends String>> computation =
        knownCache.get(SharedKey.of(out -> KnownForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.known(key));
    }
    try {
      Pages.Box<? extends String> result = super.known(key);
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
  List<String>[] lists(String key) {
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
   * Removes what {@code known} keeps for these arguments.
   */
  void invalidateKnown(String key) {
    if (knownCache != null) {
      knownCache.invalidate(SharedKey.of(out -> KnownForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code known} keeps.
   */
  void invalidateAllKnown() {
    if (knownCache != null) {
      knownCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code lists} keeps for these arguments.
   */
  void invalidateLists(String key) {
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
   * How the values and keys of {@code known} become bytes.
   */
  @DamaskGenerated
  private static final class KnownForm implements Form<Pages.Box<? extends String>> {
    @Override
    public void write(ByteWriter out, Pages.Box<? extends String> box) {
      writeBoxOfString2(out, box);
    }

    @Override
    public Pages.Box<? extends String> read(ByteReader in) {
      return readBoxOfString2(in);
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }

    private static void writeBoxOfString(ByteWriter out, Pages.Box<String> box) {
      if (out.begins(box)) {
        out.writeString(box.value());
        out.ends();
      }
    }

    private static Pages.Box<String> readBoxOfString(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Pages.Box<String> box = new Pages.Box<>(in.readString());
      in.ends();
      return box;
    }

    @SuppressWarnings("unchecked")
    private static void writeBoxOfString2(ByteWriter out, Pages.Box<? extends String> box) {
      writeBoxOfString(out, (Pages.Box<String>) box);
    }

    private static Pages.Box<? extends String> readBoxOfString2(ByteReader in) {
      return readBoxOfString(in);
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

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
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
}
