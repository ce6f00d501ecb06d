package shop;

import dev.damask.Singleton;

@Singleton(closeAtExit = true)
public class AutoCloseable implements java.lang.AutoCloseable {
  @java.lang.Override
  public void close() {}
}
