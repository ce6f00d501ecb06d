package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Within;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Decorate
public abstract class Client {

  @Cached(unless = "isOther") // ERROR PredicateSignature
  public Optional<ClientDecorated> find(String name) {
    return Optional.empty();
  }

  static boolean isOther(Optional<String> found) {
    return found.isEmpty();
  }

  @Retry(whenResult = "isText") // ERROR PredicateSignature
  public ClientDecorated newest() {
    throw new IllegalStateException();
  }

  boolean isText(CharSequence text) {
    return false;
  }

  @Within("open") // ERROR ScopeParameter
  public void move(List<ClientDecorated> clients) {}

  AutoCloseable open(List<Client> clients) {
    return () -> {};
  }

  public String open(ClientDecorated client) {
    return "";
  }

  @ForEach("open") // ERROR ForEachMethod
  public abstract List<String> openAll(Collection<Client> clients);

  @Cached
  public String name(Optional<ClientDecorated> client) {
    return "";
  }

  @Evicts("name")
  public void forget(Optional<ClientDecorated> client) {}

  @Evicts("name") // ERROR EvictsKey
  public void forgetText(Optional<String> client) {}

  @Cached // ERROR GeneratedNameTaken
  public String title(Optional<ClientDecorated> client) {
    return "";
  }

  public void invalidateTitle(Optional<String> client) {}
}
