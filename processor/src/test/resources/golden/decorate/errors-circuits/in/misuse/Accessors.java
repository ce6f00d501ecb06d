package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.CircuitBreaker;
import java.util.List;

/** Circuits whose accessors have no place. */
@Decorate
class Accessors {
  @CircuitBreaker
  void load(String url) {}

  @CircuitBreaker // ERROR GeneratedNameTaken
  void load(int url) {}

  @CircuitBreaker(key = "url")
  void load(long url) {}

  @CircuitBreaker(name = "loads")
  void load(short url) {}

  @CircuitBreaker(name = "loads")
  void load(byte url) {}

  @CircuitBreaker // ERROR GeneratedNameTaken
  void fetch() {}

  Object fetchCircuit() {
    return "";
  }

  @CircuitBreaker(key = "url")
  void find(String url) {}

  void findCircuit(int url) {}

  @CircuitBreaker(key = "urls") // ERROR GeneratedNameTaken
  void erased(List<String> urls) {}

  void erasedCircuit(List<Integer> numbers) {}

  @CircuitBreaker(name = "store") // ERROR GeneratedNameTaken
  void named() {}

  /** Told of once, with the other one of the name. */
  @CircuitBreaker(name = "store")
  void namedToo() {}

  void storeCircuit() {}

  @CircuitBreaker
  void invalidateSome() {}

  @Cached // ERROR GeneratedNameTaken
  String someCircuit() {
    return "";
  }
}
