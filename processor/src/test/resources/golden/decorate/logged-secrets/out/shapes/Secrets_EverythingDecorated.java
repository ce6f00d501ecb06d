package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Printed;
import dev.damask.generated.SafeLogger;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Everything} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_EverythingDecorated extends Secrets.Everything {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Everything.class);

  private final Environment environment;

  public Secrets_EverythingDecorated() {
    this(Environment.system());
  }

  public Secrets_EverythingDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * page: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Page<Secrets.Login> page(Secrets.Page<Secrets.Login> page,
      Secrets.Pages<? extends Secrets.Login> pages) {
    if (environment == null) {
      // The constructor of Everything is still running.
      return super.page(page, pages);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.page(page, pages);
    }
    LOGGER.debug("page(page={}, pages={})", Printed.of(page, it -> "Page[first=" +
        Printed.of(it.first(), it2 -> "Login[user=" + it2.user() + ", password=***]") +
        ", all=***, size=" + it.size() + "]"), Printed.of(pages, it3 -> "Pages[page=" +
        Printed.of(it3.page(), it4 -> "Page[first=" + Printed.of(it4.first(), it5 -> "Login[user=" +
        it5.user() + ", password=***]") + ", all=***, size=" + it4.size() + "]") + ", names=" +
        it3.names() + ", array=***]"));
    Secrets.Page<Secrets.Login> result;
    try {
      result = super.page(page, pages);
    } catch (Throwable failure) {
      LOGGER.debug("page threw {}", failure);
      throw failure;
    }
    LOGGER.debug("page returned {}", Printed.of(result, it6 -> "Page[first=" +
        Printed.of(it6.first(), it7 -> "Login[user=" + it7.user() + ", password=***]") +
        ", all=***, size=" + it6.size() + "]"));
    return result;
  }

  /**
   * node: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Node node(Secrets.Node node, Secrets.Card card, Secrets.Key key) {
    if (environment == null) {
      // The constructor of Everything is still running.
      return super.node(node, card, key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.node(node, card, key);
    }
    LOGGER.debug("node(node={}, card={}, key=***)", Printed.of(node,
        it -> "Node[next=***, text=***]"), Printed.of(card, it2 -> "Card[owner=" + it2.owner() +
        ", pin=***]"));
    Secrets.Node result;
    try {
      result = super.node(node, card, key);
    } catch (Throwable failure) {
      LOGGER.debug("node threw {}", failure);
      throw failure;
    }
    LOGGER.debug("node returned {}", Printed.of(result, it3 -> "Node[next=***, text=***]"));
    return result;
  }

  /**
   * credential: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Credential credential(Secrets.Credential credential, Secrets.Tokens tokens,
      Secrets.Session session) {
    if (environment == null) {
      // The constructor of Everything is still running.
      return super.credential(credential, tokens, session);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.credential(credential, tokens, session);
    }
    LOGGER.debug("credential(credential=***, tokens=***, session=***)");
    Secrets.Credential result;
    try {
      result = super.credential(credential, tokens, session);
    } catch (Throwable failure) {
      LOGGER.debug("credential threw {}", failure);
      throw failure;
    }
    LOGGER.debug("credential returned ***");
    return result;
  }

  /**
   * bounded: {@code logged at debug -> super}
   */
  @Override
  public <T extends Comparable<T> & Secrets.Secret> void bounded(T one, Map<T, String> keys,
      Map<String, T[]> values, Consumer<? super Secrets.Token> consumer) {
    if (environment == null) {
      // The constructor of Everything is still running.
      super.<T>bounded(one, keys, values, consumer);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.<T>bounded(one, keys, values, consumer);
      return;
    }
    LOGGER.debug("bounded(one=***, keys=***, values=***, consumer=***)");
    try {
      super.<T>bounded(one, keys, values, consumer);
    } catch (Throwable failure) {
      LOGGER.debug("bounded threw {}", failure);
      throw failure;
    }
    LOGGER.debug("bounded returned");
  }

  /**
   * deprecated: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Old.Deprecations deprecated(Secrets.HasPin pin, Secrets.Page<String> names) {
    if (environment == null) {
      // The constructor of Everything is still running.
      return super.deprecated(pin, names);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.deprecated(pin, names);
    }
    LOGGER.debug("deprecated(pin=***, names={})", names);
    Secrets.Old.Deprecations result;
    try {
      result = super.deprecated(pin, names);
    } catch (Throwable failure) {
      LOGGER.debug("deprecated threw {}", failure);
      throw failure;
    }
    LOGGER.debug("deprecated returned ***");
    return result;
  }
}
