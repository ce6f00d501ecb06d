package p;

import dev.damask.Decorate;
import dev.damask.Singleton;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.Positive;

/** What is deprecated may name what is deprecated, and needs no word. */
@Decorate
@Timed
public class Values {

  @Deprecated
  public Values(Source source) {}

  public Values() {}

  public int next() {
    return 1;
  }

  @Singleton
  static class Only {
    @Deprecated
    Only(Source source) {}

    Only(int start) {}
  }

  @Validated
  static class Limited {
    @Positive private int limit;

    @Deprecated
    Limited(Source source) {} // NOTE UncheckedConstructor

    @Deprecated
    Limited(int limit, Source source) {
      this.limit = limit;
    }

    Limited(int limit) {
      this.limit = limit;
    }

    int getLimit() {
      return limit;
    }

    @Deprecated
    void setLimit(int limit) {
      this.limit = limit;
    }
  }

  @Validated
  abstract static class Transformed {
    @Deprecated
    Transformed() {}

    @Positive
    abstract int getSlope();
  }

  @Decorate
  static class Reading {
    @Timed
    @Deprecated
    Source plain(Source source) {
      return source;
    }
  }
}
