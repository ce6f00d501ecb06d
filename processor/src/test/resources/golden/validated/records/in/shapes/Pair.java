package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Validated
record Pair<A extends Comparable<? super A>, B>(@NotNull A first, List<B> pair) {}
