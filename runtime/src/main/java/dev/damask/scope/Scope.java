package dev.damask.scope;

/**
 * What is opened before some work, told how the work went, and closed after it; {@code @Within}
 * does so around a method.
 *
 * <p>In order: {@link #succeed} after the work returned, or {@link #fail} after it threw, then
 * {@link #close}, always and last. Where {@code succeed} throws, that is what the caller gets;
 * {@code fail} is not called then, {@code close} still is. What {@code fail} or {@code close} throw
 * while a failure is under way is suppressed in that failure. Otherwise, whatever a scope throws
 * reaches the caller as it is, declared by the decorated method or not.
 *
 * <p>Used in try-with-resources, a scope hears of {@code close} only: the work tells it of its
 * success by calling {@code succeed} last.
 */
@SuppressWarnings("try") // Ending may be interrupted, as anything may happen then.
public interface Scope extends AutoCloseable {

  /** Called after the work returned. Does nothing unless overridden. */
  default void succeed() throws Exception {}

  /**
   * Called after the work threw. Does nothing unless overridden.
   *
   * @param failure what the work threw, and what its caller gets
   */
  default void fail(Throwable failure) throws Exception {}

  /** Called last, however the work ended. */
  @Override
  void close() throws Exception;
}
