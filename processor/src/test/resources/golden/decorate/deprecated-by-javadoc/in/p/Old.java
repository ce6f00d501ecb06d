package p;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/**
 * Deprecated by its Javadoc only, as before Java 5: javac and ecj both warn of its use.
 *
 * @deprecated use another
 */
@Decorate
@SuppressWarnings("dep-ann")
interface Old {
  @Timed
  String name();

  /** The {@code @deprecated} of a text is none. */
  @Decorate
  interface Young {
    @Timed
    String name();

    /**
     * A method of one that is not.
     *
     * @deprecated use another
     */
    @SuppressWarnings("dep-ann")
    @Timed
    String formerName();
  }
}
