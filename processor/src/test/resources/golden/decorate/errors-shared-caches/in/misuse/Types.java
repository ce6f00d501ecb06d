package misuse;

import dev.damask.Decorate;
import dev.damask.Sensitive;
import dev.damask.cache.CacheCodec;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Types {

  record Growing<T>(T value, Growing<List<T>> next) {}

  record Finite<T>(T value, Finite<T> next) {}

  record Holder(Map<String, Thread> owners) {}

  record Login(String user, @Sensitive String password) {}

  @Decorate
  static class Results {
    @Cached(shared = true) // ERROR SharedType
    Thread other(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedType
    Holder inside(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedType
    ArrayList<String> notTheInterface(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedType
    List<?> unknown(String key) {
      return null;
    }

    @SuppressWarnings("rawtypes")
    @Cached(shared = true) // ERROR SharedType
    List raw(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedType
    <T> T variable(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedType
    Growing<String> growing(String key) {
      return null;
    }

    @Cached(shared = true)
    Finite<String> finite(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedSecret
    Login secret(String key) {
      return null;
    }

    @Cached(shared = true, codec = LoginCodec.class)
    Login encrypted(String key) {
      return null;
    }

    @Cached(shared = true) // ERROR SharedKey
    String keyed(Object any) {
      return null;
    }

    @Cached(shared = true, key = "name")
    String keyedByName(Object any, String name) {
      return null;
    }
  }

  @Decorate
  static class Codecs {
    @Cached(shared = true, codec = LoginCodec.class) // ERROR CodecMisfit
    String misfit(String key) {
      return null;
    }

    @Cached(shared = true, codec = Unusable.class) // ERROR CodecUnusable
    Login unusable(String key) {
      return null;
    }

    @Cached(codec = LoginCodec.class) // ERROR AttributeWithoutEffect
    Login alone(String key) {
      return null;
    }

    @Cached(shared = true, codec = IntCodec.class)
    int boxed(String key) {
      return 1;
    }
  }

  @Decorate
  static class Times {
    @Cached(shared = true, ttl = "999us") // ERROR SharedTtl
    String short1(String key) {
      return null;
    }

    @Cached(shared = true, ttl = "1ms")
    String long1(String key) {
      return null;
    }

    @Cached(shared = true, ttl = "1s", localTtl = "2s") // ERROR LocalTtl
    String longer(String key) {
      return null;
    }

    @Cached(shared = true, ttl = "1s", localTtl = "1s")
    String asLong(String key) {
      return null;
    }

    @Cached(localTtl = "2s") // ERROR AttributeWithoutEffect
    String alone(String key) {
      return null;
    }

    @Cached(shared = true, maximumSize = 5) // ERROR AttributeWithoutEffect
    String size(String key) {
      return null;
    }

    @Cached(shared = true, maximumSize = 5, localTtl = "1s")
    String copies(String key) {
      return null;
    }
  }

  @Decorate
  static class Evictions {
    @Cached
    String local(String key) {
      return null;
    }

    @Cached(shared = true)
    String shared(String key) {
      return null;
    }

    @Evicts(value = "local", onFailure = Evicts.OnFailure.THROW) // ERROR AttributeWithoutEffect
    void evictLocal(String key) {}

    @Evicts(value = "shared", onFailure = Evicts.OnFailure.THROW)
    void evictShared(String key) {}

    @Evicts(value = "local", onFailure = Evicts.OnFailure.LOG)
    void evictLogging(String key) {}
  }

  @Decorate
  static class Saved implements Serializable {
    private static final long serialVersionUID = 1;

    @Cached(shared = true) // ERROR SharedSerializable
    String shared(String key) {
      return null;
    }

    @Cached
    String local(String key) {
      return null;
    }
  }

  static class LoginCodec implements CacheCodec<Login> {
    @Override
    public byte[] write(Login value) {
      return new byte[0];
    }

    @Override
    public Login read(byte[] bytes) {
      return null;
    }
  }

  static class Unusable extends LoginCodec {
    Unusable(String key) {}
  }

  static class IntCodec implements CacheCodec<Integer> {
    @Override
    public byte[] write(Integer value) {
      return new byte[0];
    }

    @Override
    public Integer read(byte[] bytes) {
      return 1;
    }
  }
}
