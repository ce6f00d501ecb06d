package audit;

import dev.damask.decorate.DecoratedBy;

@DecoratedBy(Trace.class)
public @interface Traced {}
