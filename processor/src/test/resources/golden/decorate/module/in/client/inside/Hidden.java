package client.inside;

import client.Client;
import dev.damask.Decorate;
import dev.damask.decorate.Timed;

@Decorate
public interface Hidden<T extends Client> {
  @Timed
  T client(Client client);
}
