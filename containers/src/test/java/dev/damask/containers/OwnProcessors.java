package dev.damask.containers;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Javac's files, with the processors of their path and no others, as in a JVM of javac's own: here
 * it would find every container's processor, which the class path of the tests has.
 */
final class OwnProcessors extends ForwardingJavaFileManager<StandardJavaFileManager> {

  OwnProcessors(StandardJavaFileManager files) {
    super(files);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    if (location != StandardLocation.ANNOTATION_PROCESSOR_PATH) {
      return super.getClassLoader(location);
    }
    List<URL> path = new ArrayList<>();
    for (File entry : fileManager.getLocation(location)) {
      try {
        path.add(entry.toURI().toURL());
      } catch (MalformedURLException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
