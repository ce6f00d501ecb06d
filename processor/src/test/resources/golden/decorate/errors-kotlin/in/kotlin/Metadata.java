package kotlin;

/** Stands for Kotlin's own. */
public @interface Metadata {}
