package p;

/** Allows every exception. */
public interface Wider {
  String get() throws Exception;

  void put(String value) throws Exception;

  void close() throws Exception;
}
