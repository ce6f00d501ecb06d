package dev.damask.corpus;

/**
 * An annotation that is put into a source, on a line of its own.
 *
 * @param on the type that it belongs to
 * @param offset in the source as it was
 * @param head whether the others of the type mean nothing without it
 */
record Insertion(Declaration on, int offset, String annotation, boolean head) {

  Source source() {
    return on.source();
  }
}
