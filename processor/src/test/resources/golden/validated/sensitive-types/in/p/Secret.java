package p;

import dev.damask.Sensitive;

/** Marks what implements it. */
@Sensitive
public interface Secret {}
