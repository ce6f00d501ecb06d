package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.Printed;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.WrapperSettings;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * {@link Secrets.Everything} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Secrets_EverythingDecorated extends Secrets.Everything {
  private static final SafeLogger LOGGER = SafeLogger.of(Secrets.Everything.class);

  private final Logging pageLogging;

  private final Logging nodeLogging;

  private final Logging credentialLogging;

  private final Logging boundedLogging;

  private final Logging deprecatedLogging;

  public Secrets_EverythingDecorated() {
    this(Environment.system());
  }

  public Secrets_EverythingDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Secrets.Everything.class, environment);
    this.pageLogging = Logging.of("page", true, true, settings);
    this.nodeLogging = Logging.of("node", true, true, settings);
    this.credentialLogging = Logging.of("credential", true, true, settings);
    this.boundedLogging = Logging.ofArguments("bounded", true, settings);
    this.deprecatedLogging = Logging.of("deprecated", true, true, settings);
    settings.warnOfUnknown();
  }

  /**
   * page: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Page<Secrets.Login> page(Secrets.Page<Secrets.Login> page,
      Secrets.Pages<? extends Secrets.Login> pages) {
    if (pageLogging == null) {
      // Left out by a setting, or the constructor of Everything is still running.
      return super.page(page, pages);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.page(page, pages);
    }
    if (pageLogging.arguments()) {
      LOGGER.debug("page(page={}, pages={})", Printed.of(page, it -> "Page[first=" +
          Printed.of(it.first(), it2 -> "Login[user=" + it2.user() + ", password=***]") +
          ", all=***, size=" + it.size() + "]"), Printed.of(pages, it3 -> "Pages[page=" +
          Printed.of(it3.page(), it4 -> "Page[first=" + Printed.of(it4.first(),
          it5 -> "Login[user=" + it5.user() + ", password=***]") + ", all=***, size=" + it4.size() +
          "]") + ", names=" + it3.names() + ", array=***]"));
    } else {
      LOGGER.debug("page called");
    }
    Secrets.Page<Secrets.Login> result;
    try {
      result = super.page(page, pages);
    } catch (Throwable failure) {
      LOGGER.debug("page threw {}", failure);
      throw failure;
    }
    if (pageLogging.result()) {
      LOGGER.debug("page returned {}", Printed.of(result, it6 -> "Page[first=" +
          Printed.of(it6.first(), it7 -> "Login[user=" + it7.user() + ", password=***]") +
          ", all=***, size=" + it6.size() + "]"));
    } else {
      LOGGER.debug("page returned");
    }
    return result;
  }

  /**
   * node: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Node node(Secrets.Node node, Secrets.Card card, Secrets.Key key) {
    if (nodeLogging == null) {
      // Left out by a setting, or the constructor of Everything is still running.
      return super.node(node, card, key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.node(node, card, key);
    }
    if (nodeLogging.arguments()) {
      LOGGER.debug("node(node={}, card={}, key=***)", Printed.of(node,
          it -> "Node[next=***, text=***]"), Printed.of(card, it2 -> "Card[owner=" + it2.owner() +
          ", pin=***]"));
    } else {
      LOGGER.debug("node called");
    }
    Secrets.Node result;
    try {
      result = super.node(node, card, key);
    } catch (Throwable failure) {
      LOGGER.debug("node threw {}", failure);
      throw failure;
    }
    if (nodeLogging.result()) {
      LOGGER.debug("node returned {}", Printed.of(result, it3 -> "Node[next=***, text=***]"));
    } else {
      LOGGER.debug("node returned");
    }
    return result;
  }

  /**
   * credential: {@code logged at debug -> super}
   */
  @Override
  public Secrets.Credential credential(Secrets.Credential credential, Secrets.Tokens tokens,
      Secrets.Session session) {
    if (credentialLogging == null) {
      // Left out by a setting, or the constructor of Everything is still running.
      return super.credential(credential, tokens, session);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.credential(credential, tokens, session);
    }
    if (credentialLogging.arguments()) {
      LOGGER.debug("credential(credential=***, tokens=***, session=***)");
    } else {
      LOGGER.debug("credential called");
    }
    Secrets.Credential result;
    try {
      result = super.credential(credential, tokens, session);
    } catch (Throwable failure) {
      LOGGER.debug("credential threw {}", failure);
      throw failure;
    }
    if (credentialLogging.result()) {
      LOGGER.debug("credential returned ***");
    } else {
      LOGGER.debug("credential returned");
    }
    return result;
  }

  /**
   * bounded: {@code logged at debug -> super}
   */
  @Override
  public <T extends Comparable<T> & Secrets.Secret> void bounded(T one, Map<T, String> keys,
      Map<String, T[]> values, Consumer<? super Secrets.Token> consumer) {
    if (boundedLogging == null) {
      // Left out by a setting, or the constructor of Everything is still running.
      super.<T>bounded(one, keys, values, consumer);
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      super.<T>bounded(one, keys, values, consumer);
      return;
    }
    if (boundedLogging.arguments()) {
      LOGGER.debug("bounded(one=***, keys=***, values=***, consumer=***)");
    } else {
      LOGGER.debug("bounded called");
    }
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
    if (deprecatedLogging == null) {
      // Left out by a setting, or the constructor of Everything is still running.
      return super.deprecated(pin, names);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.deprecated(pin, names);
    }
    if (deprecatedLogging.arguments()) {
      LOGGER.debug("deprecated(pin=***, names={})", names);
    } else {
      LOGGER.debug("deprecated called");
    }
    Secrets.Old.Deprecations result;
    try {
      result = super.deprecated(pin, names);
    } catch (Throwable failure) {
      LOGGER.debug("deprecated threw {}", failure);
      throw failure;
    }
    if (deprecatedLogging.result()) {
      LOGGER.debug("deprecated returned ***");
    } else {
      LOGGER.debug("deprecated returned");
    }
    return result;
  }
}
