package shapes;

import dev.damask.Decorate;

/** Names the overridden first. */
@Decorate
public interface Both extends Named, Titled, Renamed {}
