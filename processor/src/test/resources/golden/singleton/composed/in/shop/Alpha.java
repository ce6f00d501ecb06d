package shop;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.Singleton;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.sql.SQLException;

/** Named before Beta is read, and naming its own generated types. */
@Singleton
@Decorate
public class Alpha {
  protected Alpha() throws IOException {}

  protected Alpha(Environment environment) throws SQLException {}

  Alpha(AlphaSingleton own, BetaSingleton other, int... numbers) {}

  AlphaDecorated decorated(BetaDecorated other) {
    return other.alpha;
  }

  @Timed
  public void run() {}
}
