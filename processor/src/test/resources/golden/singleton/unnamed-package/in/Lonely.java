import dev.damask.Singleton;

@Singleton
class Lonely {
  <Lonely2> Lonely(Lonely2 LonelySingleton) {}
}
