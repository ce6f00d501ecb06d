package lombok;

/** Stands for Lombok's own. */
public @interface Builder {}
