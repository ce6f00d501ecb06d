package dev.damask.processor.core;

/**
 * The name of a type to write, under which ecj's filer does not find the class file that a former
 * compilation has left; else it would refuse whatever it is to write again.
 *
 * <p>Of the strings that it takes from a name, the second is the one that it looks up.
 */
final class UnlistedName implements CharSequence {

  private final String name;
  private int asked;

  UnlistedName(String name) {
    this.name = name;
  }

  @Override
  public int length() {
    return name.length();
  }

  @Override
  public char charAt(int index) {
    return name.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return name.subSequence(start, end);
  }

  @Override
  public String toString() {
    asked++;
    return asked == 2 ? "-" : name;
  }
}
