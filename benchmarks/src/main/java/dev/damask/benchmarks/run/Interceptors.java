package dev.damask.benchmarks.run;

import io.micronaut.aop.Around;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The interceptors that Micronaut calls, with the annotations that ask for them. */
final class Interceptors {

  private static final Logger LOGGER = LoggerFactory.getLogger(Interceptors.class);

  private Interceptors() {}

  @Around
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface PassedThrough {}

  @Around
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Measured {}

  @Around
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Traced {}

  @Singleton
  @InterceptorBean(PassedThrough.class)
  static class PassingThrough implements MethodInterceptor<Object, Object> {

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
      return call.proceed();
    }
  }

  @Singleton
  @InterceptorBean(Measured.class)
  static class Measuring implements MethodInterceptor<Object, Object> {

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
      long start = System.nanoTime();
      try {
        return call.proceed();
      } finally {
        long elapsed = System.nanoTime() - start;
        if (LOGGER.isInfoEnabled()) {
          LOGGER.info("{} took {} ns", call.getMethodName(), elapsed);
        }
      }
    }
  }

  @Singleton
  @InterceptorBean(Traced.class)
  static class Tracing implements MethodInterceptor<Object, Object> {

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
      if (!LOGGER.isDebugEnabled()) {
        return call.proceed();
      }
      LOGGER.debug("{} called", call.getMethodName());
      return call.proceed();
    }
  }
}
