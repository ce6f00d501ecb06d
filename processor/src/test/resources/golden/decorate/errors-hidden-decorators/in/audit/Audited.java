package audit;

import dev.damask.decorate.DecoratedBy;

@DecoratedBy(Audit.class)
public @interface Audited {}
