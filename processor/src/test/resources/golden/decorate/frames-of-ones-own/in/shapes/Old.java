package shapes;

/** A type that is deprecated. */
@Deprecated
class Old {}
