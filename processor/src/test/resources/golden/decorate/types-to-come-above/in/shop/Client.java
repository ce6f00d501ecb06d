package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Within;
import java.util.List;

/** A type whose supertypes have arguments that are generated in the same compilation. */
@Decorate
@Timed
public class Client extends Middle<String, ClientDecorated> {

  static final class Lock<T> implements AutoCloseable {
    @Override
    public void close() {}
  }

  @Override
  public ClientDecorated get() {
    throw new IllegalStateException();
  }

  @Logged
  @Override
  public ClientDecorated self(ClientDecorated item) {
    return item;
  }

  @Within("lock")
  @Override
  public List<ClientDecorated> all(List<? extends ClientDecorated> items) {
    return List.copyOf(items);
  }

  Lock<ClientDecorated> lock() {
    return new Lock<>();
  }
}
