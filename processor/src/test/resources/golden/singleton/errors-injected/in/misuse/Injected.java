package misuse;

class Injected {
  @dev.damask.Singleton // ERROR InjectedSingleton
  @jakarta.inject.Singleton
  static class Twice {}

  @javax.inject.Singleton
  @dev.damask.Singleton // ERROR InjectedSingleton
  static class Older {}

  @jakarta.inject.Singleton
  static class ByInjectors {}

  @dev.damask.Singleton
  static class Ours {}
}
