package dev.damask.cache.redis;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.cache.CacheStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A server whose first reply comes too late. */
final class LateReplyTest {

  /** Of a generation and a value: {@code MGET}'s. */
  private static final String LATE = "*2\r\n$8\r\n12345678\r\n$12\r\n12345678late\r\n";

  private static final String IN_TIME = "*2\r\n$8\r\n12345678\r\n$12\r\n12345678mine\r\n";

  private final CountDownLatch gaveUp = new CountDownLatch(1);
  private int asked;

  @Test
  void aReplyThatComesLateIsNeverTakenForAnothers() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> serve(server));
      thread.setDaemon(true);
      thread.start();
      URI uri = URI.create("redis://127.0.0.1:" + server.getLocalPort());
      try (RedisStores stores = RedisStores.connect(uri, "shop", Duration.ofMillis(250))) {
        CacheStore store = stores.open("one", Duration.ofMinutes(1));
        assertThrows(Exception.class, () -> store.get(new byte[] {1}));
        gaveUp.countDown();
        assertThat(new String(store.get(new byte[] {2}), StandardCharsets.UTF_8)).isEqualTo("mine");
      }
    }
  }

  private void serve(ServerSocket server) {
    while (true) {
      try {
        Socket socket = server.accept();
        Thread thread = new Thread(() -> answer(socket));
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return; // the test is over
      }
    }
  }

  private void answer(Socket socket) {
    try (socket;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
      OutputStream out = socket.getOutputStream();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equalsIgnoreCase("MGET")) {
          boolean isFirst = asked++ == 0;
          if (isFirst) {
            gaveUp.await();
          }
          write(out, isFirst ? LATE : IN_TIME);
        } else if (line.equalsIgnoreCase("CLIENT") || line.equalsIgnoreCase("SELECT")) {
          write(out, "+OK\r\n");
        }
      }
    } catch (IOException | InterruptedException e) {
      // it has gone
    }
  }

  private static void write(OutputStream out, String reply) throws IOException {
    out.write(reply.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }
}
