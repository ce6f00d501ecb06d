package calls;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Decorators are not repeated on wrappers, whatever their retention. */
@Decorate
@Kept.AtRunTime
class Kept {

  @InSource
  public void first() {}

  @AtRunTime
  public void second() {}

  @Timed
  @Retention(RetentionPolicy.SOURCE)
  @interface InSource {}

  @Logged
  @Retention(RetentionPolicy.RUNTIME)
  @interface OfLogging {}

  @OfLogging
  @Retention(RetentionPolicy.RUNTIME)
  @interface AtRunTime {}
}
