package shop;

import dev.damask.cache.CacheCodec;

/** A codec of what is generated. */
final class Own implements CacheCodec<ClientDecorated> {
  @Override
  public byte[] write(ClientDecorated value) {
    return new byte[0];
  }

  @Override
  public ClientDecorated read(byte[] bytes) {
    return new ClientDecorated();
  }
}
