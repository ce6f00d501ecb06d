package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
@SuppressWarnings("try")
interface Pool<R extends AutoCloseable> extends AutoCloseable {
  @Timed
  R take(Resource resource) throws InterruptedException;
}
