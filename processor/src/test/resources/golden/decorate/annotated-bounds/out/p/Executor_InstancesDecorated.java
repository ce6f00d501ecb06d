package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * {@link Executor.Instances} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Executor_InstancesDecorated<B extends @Nullable Object> implements Executor.Instances<B> {
  private static final Timing INSTANCE_TIMING = new Timing(Executor.Instances.class, "instance");

  private final Executor.Instances<B> delegate;

  private final Environment environment;

  public Executor_InstancesDecorated(Executor.Instances<B> delegate) {
    this(delegate, Environment.system());
  }

  public Executor_InstancesDecorated(Executor.Instances<B> delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * instance: {@code timed -> delegate}
   */
  @Override
  public <T extends @NonNull B> @Nullable T instance(Class<T> type) {
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = delegate.<T>instance(type);
    } catch (Throwable failure) {
      INSTANCE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    INSTANCE_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public void clear() {
    delegate.clear();
  }

  @Override
  public B compute(Class<? extends B> class2,
      BiFunction<? super Class<? extends B>, ? super B, ? extends B> biFunction) {
    return delegate.compute(class2, biFunction);
  }

  @Override
  public B computeIfAbsent(Class<? extends B> class2,
      Function<? super Class<? extends B>, ? extends B> function) {
    return delegate.computeIfAbsent(class2, function);
  }

  @Override
  public B computeIfPresent(Class<? extends B> class2,
      BiFunction<? super Class<? extends B>, ? super B, ? extends B> biFunction) {
    return delegate.computeIfPresent(class2, biFunction);
  }

  @Override
  public boolean containsKey(Object object) {
    return delegate.containsKey(object);
  }

  @Override
  public boolean containsValue(Object object) {
    return delegate.containsValue(object);
  }

  @Override
  public Set<Map.Entry<Class<? extends B>, B>> entrySet() {
    return delegate.entrySet();
  }

  @Override
  public void forEach(BiConsumer<? super Class<? extends B>, ? super B> biConsumer) {
    delegate.forEach(biConsumer);
  }

  @Override
  public B get(Object object) {
    return delegate.get(object);
  }

  @Override
  public B getOrDefault(Object object, B b) {
    return delegate.getOrDefault(object, b);
  }

  @Override
  public boolean isEmpty() {
    return delegate.isEmpty();
  }

  @Override
  public Set<Class<? extends B>> keySet() {
    return delegate.keySet();
  }

  @Override
  public B merge(Class<? extends B> class2, B b,
      BiFunction<? super B, ? super B, ? extends B> biFunction) {
    return delegate.merge(class2, b, biFunction);
  }

  @Override
  public B put(Class<? extends B> class2, B b) {
    return delegate.put(class2, b);
  }

  @Override
  public void putAll(Map<? extends Class<? extends B>, ? extends B> map) {
    delegate.putAll(map);
  }

  @Override
  public B putIfAbsent(Class<? extends B> class2, B b) {
    return delegate.putIfAbsent(class2, b);
  }

  @Override
  public boolean remove(Object object, Object object2) {
    return delegate.remove(object, object2);
  }

  @Override
  public B remove(Object object) {
    return delegate.remove(object);
  }

  @Override
  public boolean replace(Class<? extends B> class2, B b, B b2) {
    return delegate.replace(class2, b, b2);
  }

  @Override
  public B replace(Class<? extends B> class2, B b) {
    return delegate.replace(class2, b);
  }

  @Override
  public void replaceAll(
      BiFunction<? super Class<? extends B>, ? super B, ? extends B> biFunction) {
    delegate.replaceAll(biFunction);
  }

  @Override
  public int size() {
    return delegate.size();
  }

  @Override
  public Collection<B> values() {
    return delegate.values();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
