package shop;

import dev.damask.Registered;

@Registered
interface Handler<T> {}
