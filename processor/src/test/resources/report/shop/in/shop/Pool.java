package shop;

import dev.damask.Singleton;

@Singleton(closeAtExit = true)
public class Pool implements AutoCloseable {
  Pool(String url, int size) {}

  Pool() {}

  @Override
  public void close() {}
}
