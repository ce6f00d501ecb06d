package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;
import io.avaje.inject.Primary;
import jakarta.inject.Named;
import org.springframework.stereotype.Component;

/** Its annotations stand on the wrapper, too, and its name stays. */
@Component
@Primary
@Inheriting
@ImplementedBy(PricesDecorated.class)
@Deprecated(since = "1")
@Decorate
@Timed
public abstract class Prices {
  protected Prices(@Named("url") String url) {}

  public String price(String id) {
    return id;
  }
}
