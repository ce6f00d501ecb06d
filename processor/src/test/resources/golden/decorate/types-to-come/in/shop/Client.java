package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Bulkhead;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Methods that attributes name, with types that are generated in the same compilation. */
@Decorate
public abstract class Client implements Comparable<Client> {

  static final class Rows<T> extends ArrayList<List<T>> {
    private static final long serialVersionUID = 1;
  }

  @Cached(unless = "isMissing")
  public Optional<ClientDecorated> find(String name) {
    return Optional.empty();
  }

  static boolean isMissing(Optional<? extends Client> found) {
    return found.isEmpty();
  }

  @Retry(whenResult = "isOld")
  public ClientDecorated newest() {
    throw new IllegalStateException();
  }

  boolean isOld(Comparable<Client> client) {
    return false;
  }

  @Retry(whenResult = "isWanted")
  public CompletableFuture<AccountDecorated> account() {
    return new CompletableFuture<>();
  }

  boolean isWanted(AccountValidated account) {
    return true;
  }

  boolean isWanted(Object other) {
    return false;
  }

  @Retry(whenResult = "areFew")
  public Rows<AccountDecorated> rows() {
    return new Rows<>();
  }

  boolean areFew(Collection<? extends List<AccountDecorated>> rows) {
    return rows.size() < 2;
  }

  @Timed
  @Within("open")
  public void move(List<AccountDecorated> accounts, ClientDecorated to) {}

  AutoCloseable open(Iterable<? extends Account> accounts, Client to) {
    return () -> {};
  }

  @Cached
  public String names(List<? extends AccountDecorated> accounts, ClientDecorated owner) {
    return "";
  }

  @Evicts("names")
  public void forget(List<? extends AccountDecorated> accounts, ClientDecorated owner) {}

  @Cached
  public String names(Map<String, AccountDecorated[]> accounts) {
    return "";
  }

  @Bulkhead(2)
  @Fallback("none")
  @Logged
  public Optional<AccountDecorated> first(AccountDecorated[] accounts) {
    return Optional.of(accounts[0]);
  }

  Optional<AccountDecorated> none(AccountDecorated[] accounts) {
    return Optional.empty();
  }

  public Optional<? extends AccountDecorated> open(Account account) {
    return Optional.empty();
  }

  @ForEach("open")
  public abstract List<Optional<? extends Account>> openAll(Collection<AccountDecorated> accounts);
}
