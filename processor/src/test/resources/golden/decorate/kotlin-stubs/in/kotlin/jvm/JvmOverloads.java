package kotlin.jvm;

/** Stands for Kotlin's own. */
public @interface JvmOverloads {}
