package p;

import java.io.IOException;

/** Allows fewer exceptions than {@link Wider}, and promises less of a result. */
public interface Narrower {
  Object get() throws IOException;

  void put(String value) throws IOException, InterruptedException;

  void close() throws IOException;
}
