package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

@Decorate
interface Repository<T, I extends @Repository.Known Comparable<@Repository.Known I>> {
  @Target(ElementType.TYPE_USE)
  @interface Known {}

  @Timed
  @Known T find(@Known I id);

  List<? extends @Known T> all(List<@Known I> ids);
}
