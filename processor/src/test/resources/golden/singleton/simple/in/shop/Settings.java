package shop;

import dev.damask.Singleton;

/** A record is a class, too. */
@Singleton
record Settings(String locale, int... sizes) {}
