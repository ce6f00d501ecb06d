package near;

import dev.damask.Decorate;
import far.Between;

@Decorate
public class Low extends Between {}
