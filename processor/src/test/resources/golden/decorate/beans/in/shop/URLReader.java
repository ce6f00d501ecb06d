package shop;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Service;

/** What lies between is none. */
@Service
@Validated
@Decorate
public abstract class URLReader {
  URLReader(String url, Environment environment) {}

  @NotNull
  public abstract String getName();

  @Timed
  public String read(String id) {
    return id;
  }
}
