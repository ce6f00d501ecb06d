package p;

import java.io.FileNotFoundException;

/** Allows fewer yet. */
public interface Third<X extends Exception> {
  CharSequence get() throws FileNotFoundException;

  void put(String value) throws X;

  void close();
}
