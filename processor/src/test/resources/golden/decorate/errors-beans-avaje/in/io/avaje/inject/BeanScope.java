package io.avaje.inject;

public interface BeanScope {}
