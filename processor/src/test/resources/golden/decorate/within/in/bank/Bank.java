package bank;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;
import dev.damask.scope.Stopwatch;
import dev.damask.scope.TemporaryDirectory;
import dev.damask.scope.TransactionScope;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Every kind of scope, result and exception. */
@Decorate
public class Bank extends Ledger<String> {

  private final DataSource dataSource;

  public Bank(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Timed
  @Retry
  @Within("transaction")
  public String transfer(String from, String to, long cents) throws SQLException {
    return from + to + cents;
  }

  /** Does not declare what opening throws. */
  @Within("transaction")
  @Cached
  public int balance(String account) {
    return account.length();
  }

  @Within("locked")
  public void close(String account, boolean force) {}

  @Within("watch")
  @SuppressWarnings("unchecked")
  public <T extends Comparable<T>> List<T> sorted(List<? extends T> items, T... more) {
    return List.of(more);
  }

  @Within("directory")
  public void export() throws IOException {}

  /** Parameters take the names that the wrapper would give. */
  @Within("quiet")
  public int quietly(String scope, String failure, int result) {
    return result;
  }

  /** The scope of a supertype, and parameters that hide types. */
  @Within("written")
  public void write(String entry, int Objects, int ScopeEnd, int transaction) {}

  @Within("any")
  public long[] all(Object... all) throws Exception {
    return new long[all.length];
  }

  @Within("old")
  @SuppressWarnings("deprecation")
  public char ancient() {
    return 'a';
  }

  @Within("hidden")
  void hide() {}

  /** The parameters of the scope are wider. */
  @Within("wide")
  void widen(String text, Integer number, int small, List<String> item) {}

  /** As open as the method itself, but for the private overload. */
  @Within("overloaded")
  protected void overload(int number) {}

  TransactionScope transaction() throws SQLException {
    return TransactionScope.begin(dataSource);
  }

  protected Scope locked(String account) {
    return () -> {};
  }

  static Stopwatch watch() {
    return Stopwatch.start("watch");
  }

  TemporaryDirectory directory() throws IOException {
    return TemporaryDirectory.create();
  }

  AutoCloseable quiet(String failure, String scope) {
    return () -> {};
  }

  AutoCloseable any(Object[] all) throws Throwable {
    return () -> {};
  }

  @Deprecated
  Scope old() {
    return () -> {};
  }

  private static final class Hidden implements Scope {
    @Override
    public void close() {}
  }

  Hidden hidden() {
    return new Hidden();
  }

  Scope wide(Object text, Number number, long small, Iterable<? extends CharSequence> item) {
    return () -> {};
  }

  Scope overloaded(int number) {
    return () -> {};
  }

  private Scope overloaded(String number) {
    return overloaded(number.length());
  }

  void overloaded() {
    overloaded("");
  }
}
