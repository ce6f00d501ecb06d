package near;

import dev.damask.Decorate;
import far.Between;

@Decorate // NOTE UnreachedMethod
public class Low extends Between {}
