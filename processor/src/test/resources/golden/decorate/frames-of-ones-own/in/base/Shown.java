package base;

/** What the bound of {@link Store} is, to all but its package. */
public class Shown extends Hidden {}
