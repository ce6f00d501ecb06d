package dev.damask.processor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Loads classes and resources from memory. */
final class CompiledClassLoader extends ClassLoader {

  private final Map<String, byte[]> files;
  private final Consumer<String> loaded;

  CompiledClassLoader(Map<String, byte[]> files) {
    this(files, loaded -> {});
  }

  /** One that tells of each class that it loads. */
  CompiledClassLoader(Map<String, byte[]> files, Consumer<String> loaded) {
    super(CompiledClassLoader.class.getClassLoader());
    this.files = files;
    this.loaded = loaded;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = files.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    loaded.accept(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected URL findResource(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      return null;
    }
    try {
      return new URL(null, "memory:" + name, new Handler(bytes));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL found = findResource(name);
    return Collections.enumeration(found == null ? List.of() : List.of(found));
  }

  /** Opens bytes. */
  private static final class Handler extends URLStreamHandler {

    private final byte[] bytes;

    Handler(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() throws IOException {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
