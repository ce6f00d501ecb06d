package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

@Decorate
abstract class Many {
  String fetch(Integer id) throws InterruptedException {
    return "" + id;
  }

  CompletionStage<String> later(Integer id) {
    return CompletableFuture.completedFuture("" + id);
  }

  String load(Integer id) throws IOException {
    return "" + id;
  }

  private String hidden(Integer id) {
    return "" + id;
  }

  void save(Integer id) {}

  String both(Integer id, String name) {
    return id + name;
  }

  <T> String generic(T id) {
    return "" + id;
  }

  @ForEach("fetch")
  abstract List<String> good(Collection<Integer> ids);

  @ForEach("fetsh") // ERROR UnknownForEach
  abstract List<String> unknown(Collection<Integer> ids);

  @ForEach("fetch") // ERROR ForEachMethod
  abstract List<String> wrongItem(Collection<String> ids);

  @ForEach("fetch") // ERROR ForEachMethod
  abstract List<Integer> wrongResult(Collection<Integer> ids);

  @ForEach("fetch") // ERROR ForEachMethod
  abstract CompletableFuture<List<String>> notAsync(Collection<Integer> ids);

  @ForEach("later") // ERROR ForEachMethod
  abstract List<CompletionStage<String>> async(Collection<Integer> ids);

  @ForEach("later")
  abstract CompletableFuture<List<String>> goodAsync(Collection<Integer> ids);

  @ForEach("load") // ERROR ForEachMethod
  abstract List<String> undeclared(Collection<Integer> ids);

  @ForEach("load")
  abstract List<String> declared(Collection<Integer> ids) throws IOException;

  @ForEach("load")
  abstract Flow.Publisher<String> stream(Flow.Publisher<Integer> ids);

  @ForEach("hidden") // ERROR ForEachMethod
  abstract List<String> ofHidden(Collection<Integer> ids);

  @ForEach("save") // ERROR ForEachMethod
  abstract List<Void> ofVoid(Collection<Integer> ids);

  @ForEach("both") // ERROR ForEachMethod
  abstract List<String> ofBoth(Collection<Integer> ids);

  @ForEach("generic") // ERROR ForEachMethod
  abstract List<String> ofGeneric(Collection<Integer> ids);

  @ForEach("fetch") // ERROR ForEachSignature
  abstract List<String> more(Collection<Integer> ids, String name);

  @ForEach("fetch") // ERROR ForEachSignature
  abstract Map<Integer, String> map(Collection<Integer> ids);

  @ForEach("fetch") // ERROR ForEachSignature
  abstract List<String> array(Integer[] ids);

  @ForEach("fetch") // ERROR ForEachSignature
  abstract Flow.Publisher<String> mixed(Collection<Integer> ids);

  @ForEach("fetch") // ERROR ForEachSignature
  @SuppressWarnings("rawtypes")
  abstract List<String> raw(Collection ids);

  @ForEach("fetch") // ERROR ForEachSignature
  abstract <T extends Number> List<String> variable(Collection<T> ids);

  @ForEach("fetch") // ERROR ForEachSignature
  abstract void nothing(Collection<Integer> ids);

  @ForEach(value = "fetch", limit = -1) // ERROR NumberRange
  abstract List<String> negative(Collection<Integer> ids);

  @ForEach("fetch") // ERROR ForEachBody
  List<String> concrete(Collection<Integer> ids) {
    return List.of("" + ids);
  }

  @ForEach("fetch") // ERROR ForEachNotLast
  @Timed
  abstract List<String> notLast(Collection<Integer> ids);

  @Timed
  @ForEach("fetch")
  abstract List<String> last(Collection<Integer> ids);

  @ForEach("fetch") // ERROR StaticMethod
  static List<String> ofClass(Collection<Integer> ids) {
    return List.of("" + ids);
  }

  @Timed // ERROR AsyncMethod
  @ForEach("fetch")
  abstract Flow.Publisher<String> timedStream(Flow.Publisher<Integer> ids);
}
