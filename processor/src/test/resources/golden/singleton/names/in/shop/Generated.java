package shop;

import dev.damask.Singleton;

@Singleton
public class Generated {
  Generated(Generated other, GeneratedSingleton own) {}
}
