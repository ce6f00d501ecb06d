package io.micronaut.context;

public interface ApplicationContext {}
