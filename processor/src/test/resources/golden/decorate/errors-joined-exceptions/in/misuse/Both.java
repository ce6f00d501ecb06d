package misuse;

import dev.damask.Decorate;

@Decorate // ERROR AmbiguousCall
public interface Both extends Store<String>, Queue {}
