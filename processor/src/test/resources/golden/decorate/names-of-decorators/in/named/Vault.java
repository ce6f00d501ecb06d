package named;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Evicts;
import dev.damask.decorate.ForEach;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import own.Cache;
import own.Method;
import own.Retried;
import own.Timing;
import own.UserChecked;

/** Each decorator of each method is its own, whatever methods and annotations are called. */
@Decorate
public abstract class Vault {
  @Timed
  @own.Checked(role = "admin")
  public String loadUser() {
    return "secret";
  }

  @Timed
  @UserChecked
  public String load() {
    return "public";
  }

  @own.Checked(role = "user")
  @Checked
  public String twice() {
    return "twice";
  }

  @Cache
  @Cached(key = {"url", "page"})
  @Retried
  @Retry
  @Timing
  @Timed
  @Method
  public String all(String url, int page) {
    return url;
  }

  @Evicts("all")
  public void forget(String url, int page) {}

  @Retry(maxAttempts = 5)
  public String getUrl() throws IOException {
    return "";
  }

  @Retry(maxAttempts = 2)
  public String getURL() throws IOException {
    return "";
  }

  @Cached
  public String find(String url, int page) {
    return url;
  }

  @Cached
  public String fiND(String url, int page) {
    return url;
  }

  @Retry
  public String find2(String url) {
    return url;
  }

  @Retry
  public String find(String url) {
    return url;
  }

  @Timed
  @eld
  public String yi() {
    return "";
  }

  public String yield(String crop) {
    return crop;
  }

  @ForEach("yield")
  public abstract List<String> yieldAll(Collection<String> crops);

  @Retry(fallback = "yield")
  public String record(String crop) {
    return crop;
  }

  @Cached
  public String array(int[] numbers, int number) {
    return "";
  }
}
