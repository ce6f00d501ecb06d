package dev.damask.cache.redis;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** A real server in a process of its own, where {@code redis-server} is installed. */
final class RedisServer implements AutoCloseable {

  private final int port;
  private final String password;
  private Process process;

  private RedisServer(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /** Starts one; skips the test, and says so, where there is none to start. */
  static RedisServer start(String password) throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    RedisServer server = new RedisServer(port, password);
    server.restart();
    return server;
  }

  /** Starts it again, empty. */
  void restart() throws Exception {
    List<String> command =
        List.of(
            "redis-server",
            "--port",
            "" + port,
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
            "--requirepass",
            password);
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      System.out.println("redis-server is not installed; what needs it is not tested: " + e);
      abort("redis-server is not installed");
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!answers()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("redis-server does not answer");
      }
      Thread.onSpinWait();
    }
  }

  private boolean answers() {
    try (Jedis jedis = new Jedis("127.0.0.1", port)) {
      jedis.auth(password);
      return jedis.ping().equals("PONG");
    } catch (JedisConnectionException e) {
      return false;
    }
  }

  /** As by kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  URI uri() {
    return URI.create("redis://:" + password + "@127.0.0.1:" + port + "/0");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
