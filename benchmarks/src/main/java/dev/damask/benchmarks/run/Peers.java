package dev.damask.benchmarks.run;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** The containers of the peers. */
final class Peers {

  private static final String SECONDS = "300s";

  private Peers() {}

  /** A bean of a Spring container with caching and retries. */
  static <T> T spring(Class<T> bean) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.register(SpringConfiguration.class, bean);
    context.refresh();
    return context.getBean(bean);
  }

  /** An object behind a CGLIB proxy with an interceptor. */
  @SuppressWarnings("unchecked")
  static <T> T spring(T target, MethodInterceptor interceptor) {
    ProxyFactory factory = new ProxyFactory(target);
    factory.setProxyTargetClass(true);
    factory.addAdvice(interceptor);
    return (T) factory.getProxy();
  }

  /** A bean of a Micronaut container, which the annotation processor has woven. */
  static <T> T micronaut(Class<T> bean) {
    return ApplicationContext.run(
            Map.of(
                "micronaut.caches.micronaut.maximum-size",
                1000,
                "micronaut.caches.micronaut.expire-after-write",
                SECONDS))
        .getBean(bean);
  }

  /** Caching as Damask's defaults have it. */
  @Configuration(proxyBeanMethods = false)
  @EnableCaching(proxyTargetClass = true)
  @EnableResilientMethods(proxyTargetClass = true)
  static class SpringConfiguration {

    @Bean
    CacheManager cacheManager() {
      CaffeineCacheManager manager = new CaffeineCacheManager();
      manager.setCacheNames(List.of("spring"));
      manager.setCaffeine(
          Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofSeconds(300)));
      return manager;
    }
  }
}
