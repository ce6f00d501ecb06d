package dev.damask.generated;

/**
 * A setting of a method that has no effect there.
 *
 * @param why what the method lacks
 */
record SetInVain(String name, String why) {}
