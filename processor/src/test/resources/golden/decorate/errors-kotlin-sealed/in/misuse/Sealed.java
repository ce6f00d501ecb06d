package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import kotlin.Metadata;

/** Kotlin says of a sealed type in its own words only that it is. */
class Sealed {
  @Metadata(
      d1 = "\u0000\u001a\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000e\n\u0002\u0018\u0002\n\u0002\u0018\u0002\n\u0002\u0018\u0002\bw\u0018\u00002\u00020\u0001J\b\u0010\u0002\u001a\u00020\u0003H&",
      d2 = {"Lmisuse/Sealed$Plugin;", "", "run", ""})
  @Decorate // ERROR NotPermitted
  interface Plugin {
    @Timed
    String run();
  }

  /** The same with other words: it is open. */
  @Metadata(
      d1 = "\u0000 \n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0002\b\u0003\n\u0002\u0010\u000e\n\u0002\b\u0002\n\u0002\u0018\u0002\n\u0002\u0010\b\n\u0002\b\u0003\b\u0017\u0018\u00002\u00020\u0001",
      d2 = {"Lmisuse/Sealed$Ids;", "", "load"})
  @Decorate
  static class Ids {
    @Timed
    public String load() {
      return null;
    }
  }
}
