package dev.damask.samples.async;

import dev.damask.scope.AsyncScope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A connection that is opened and closed without holding a thread. */
public final class AsyncDatabaseConnection implements AsyncScope<AsyncDatabaseConnection.Session> {

  private final String database;
  private final Consumer<String> log;

  /** A connection to a database, which says what happens. */
  public AsyncDatabaseConnection(String database, Consumer<String> log) {
    this.database = database;
    this.log = log;
  }

  @Override
  public CompletionStage<Session> enter() {
    return CompletableFuture.supplyAsync(
        () -> {
          log.accept("connected to " + database);
          return new Session(database);
        });
  }

  @Override
  public CompletionStage<Void> exit(Session session, Throwable failure) {
    return CompletableFuture.runAsync(
        () ->
            log.accept(
                "disconnected from "
                    + session.database
                    + (failure == null ? "" : " after " + failure.getMessage())));
  }

  /** What a connection is good for. */
  public static final class Session {

    private final String database;

    private Session(String database) {
      this.database = database;
    }

    /** Answers a query, or fails on an empty one. */
    public CompletionStage<String> query(String query) {
      return CompletableFuture.supplyAsync(
          () -> {
            if (query.isEmpty()) {
              throw new IllegalArgumentException("an empty query");
            }
            return "the answer of " + database + " to " + query;
          });
    }
  }
}
