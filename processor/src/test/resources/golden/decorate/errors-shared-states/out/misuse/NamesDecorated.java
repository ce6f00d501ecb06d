package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Entrance;
import dev.damask.generated.Pace;
import dev.damask.generated.Places;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Names} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamesDecorated<T> extends Names<T> {
  private final Entrance emptyBulkhead;

  private final Entrance recordBulkhead;

  private final Entrance contextualBulkhead;

  private final Entrance sizeBulkhead;

  private final Entrance twoBulkhead;

  private final Entrance twoAgainBulkhead;

  private final Pace sizeRateLimit;

  private final Pace limitedRateLimit;

  private final Entrance keyedBulkhead;

  private final Entrance keyedBulkhead2;

  private final Entrance keyedAlikeBulkhead;

  private final Entrance listsBulkhead;

  private final Entrance listsBulkhead2;

  NamesDecorated() {
    this(Environment.system());
  }

  NamesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Names.class, environment);
    this.emptyBulkhead = Entrance.of("empty", 1, settings).build();
    this.recordBulkhead = Entrance.of("record", 1, settings).sharedBy("contextual");
    this.contextualBulkhead = settings.has("contextual", "bulkhead")
        ? this.recordBulkhead.as("contextual") : null;
    this.sizeBulkhead = Entrance.of("size", 2, settings).sharedBy("two", "twoAgain");
    this.twoBulkhead = settings.has("two", "bulkhead") ? this.sizeBulkhead.as("two") : null;
    this.twoAgainBulkhead = settings.has("twoAgain", "bulkhead") ? this.sizeBulkhead.as("twoAgain")
        : null;
    this.sizeRateLimit = Pace.of("size", 4, settings).sharedBy("limited");
    this.limitedRateLimit = settings.has("limited", "rateLimit") ? this.sizeRateLimit.as("limited")
        : null;
    this.keyedBulkhead = Entrance.of("keyed", 1, settings).keyed().sharedBy("keyed", "keyedAlike");
    this.keyedBulkhead2 = settings.has("keyed", "bulkhead") ? this.keyedBulkhead.as("keyed") : null;
    this.keyedAlikeBulkhead = settings.has("keyedAlike", "bulkhead")
        ? this.keyedBulkhead.as("keyedAlike") : null;
    this.listsBulkhead = Entrance.of("lists", 1, settings).keyed().sharedBy("lists");
    this.listsBulkhead2 = settings.has("lists", "bulkhead") ? this.listsBulkhead.as("lists") : null;
    settings.warnOfUnknown();
  }

  @Override
  void hyphen() {
    super.hyphen();
  }

  @Override
  void keyword() {
    super.keyword();
  }

  @Override
  void blank() {
    super.blank();
  }

  /**
   * empty: {@code bulkhead 1 -> super}
   */
  @Override
  void empty() {
    if (emptyBulkhead == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.empty();
      return;
    }
    Places places = emptyBulkhead.enter();
    try {
      super.empty();
    } finally {
      places.leave();
    }
  }

  /**
   * contextual: {@code bulkhead 1 as record -> super}
   */
  @Override
  void contextual() {
    if (contextualBulkhead == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.contextual();
      return;
    }
    Places places = contextualBulkhead.enter();
    try {
      super.contextual();
    } finally {
      places.leave();
    }
  }

  /**
   * two: {@code bulkhead 2 as size -> super}
   */
  @Override
  void two() {
    if (twoBulkhead == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.two();
      return;
    }
    Places places = twoBulkhead.enter();
    try {
      super.two();
    } finally {
      places.leave();
    }
  }

  @Override
  void three() {
    super.three();
  }

  /**
   * twoAgain: {@code bulkhead 2 as size -> super}
   */
  @Override
  void twoAgain() {
    if (twoAgainBulkhead == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.twoAgain();
      return;
    }
    Places places = twoAgainBulkhead.enter();
    try {
      super.twoAgain();
    } finally {
      places.leave();
    }
  }

  @Override
  void waiting() {
    super.waiting();
  }

  /**
   * limited: {@code rate limit 4 per 1s as size -> super}
   */
  @Override
  void limited() {
    if (limitedRateLimit == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.limited();
      return;
    }
    limitedRateLimit.await();
    super.limited();
  }

  /**
   * keyed: {@code bulkhead 1 as keyed by a and b -> super}
   */
  @Override
  void keyed(String a, int b) {
    if (keyedBulkhead2 == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.keyed(a, b);
      return;
    }
    Places places = keyedBulkhead2.enter(new KeyedBulkheadKey(a, b));
    try {
      super.keyed(a, b);
    } finally {
      places.leave();
    }
  }

  /**
   * keyedAlike: {@code bulkhead 1 as keyed by other and some -> super}
   */
  @Override
  void keyedAlike(String other, int some) {
    if (keyedAlikeBulkhead == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.keyedAlike(other, some);
      return;
    }
    Places places = keyedAlikeBulkhead.enter(new KeyedBulkheadKey(other, some));
    try {
      super.keyedAlike(other, some);
    } finally {
      places.leave();
    }
  }

  @Override
  void keyedByOthers(String a, long b) {
    super.keyedByOthers(a, b);
  }

  @Override
  void keyedByNone(String a, int b) {
    super.keyedByNone(a, b);
  }

  @Override
  void fewer(String a, int b) {
    super.fewer(a, b);
  }

  /**
   * lists: {@code bulkhead 1 as lists by list -> super}
   */
  @Override
  void lists(List<String> list) {
    if (listsBulkhead2 == null) {
      // Left out by a setting, or the constructor of Names is still running.
      super.lists(list);
      return;
    }
    Places places = listsBulkhead2.enter(Snapshot.of(list));
    try {
      super.lists(list);
    } finally {
      places.leave();
    }
  }

  @Override
  void otherLists(List<Integer> list) {
    super.otherLists(list);
  }

  @DamaskGenerated
  private record KeyedBulkheadKey(String a, int b) {
  }
}
