package p;

import dev.damask.Registered;

/** Entries of two roots at once: what one lacks, it lacks for both, and is told once. */
final class Shapes {

  @Registered
  interface Shape {}

  @Registered
  abstract static class Figure implements Shape {}

  static final class Circle extends Figure { // ERROR EntryConstructor
    Circle(int radius) {}
  }

  final class Inner extends Figure {} // ERROR EntryOutOfReach

  static final class Square extends Figure {}

  private Shapes() {}
}
