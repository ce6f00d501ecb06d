package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.function.Supplier;

@Decorate
public interface Repository extends Supplier<ClientDecorated> {

  @Cached
  ClientDecorated find(ClientDecorated like);
}
