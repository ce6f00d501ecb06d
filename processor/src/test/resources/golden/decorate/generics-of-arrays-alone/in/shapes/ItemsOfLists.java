package shapes;

import dev.damask.Decorate;
import java.util.List;

/** Only javac calls what it takes unchecked. */
@Decorate
class ItemsOfLists extends Items<List<String>[]> {}
