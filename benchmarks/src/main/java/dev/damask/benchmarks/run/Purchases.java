package dev.damask.benchmarks.run;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.cache.CacheStores;
import dev.damask.decorate.Cached;
import dev.damask.generated.Form;
import java.lang.reflect.Constructor;

/** What is shared: purchases by their numbers. */
@Decorate
class Purchases {

  @Cached(shared = true)
  public Purchase find(long id) {
    return Purchase.example();
  }

  /** With values in some stores. */
  static Purchases in(CacheStores stores) {
    return new PurchasesDecorated(Environment.builder().cacheStores(stores).build());
  }

  /** The generated form of purchases as bytes, which only the wrapper sees. */
  @SuppressWarnings("unchecked")
  static Form<Purchase> form() throws ReflectiveOperationException {
    Constructor<?> constructor =
        Class.forName(PurchasesDecorated.class.getName() + "$FindForm").getDeclaredConstructor();
    constructor.setAccessible(true);
    return (Form<Purchase>) constructor.newInstance();
  }
}
