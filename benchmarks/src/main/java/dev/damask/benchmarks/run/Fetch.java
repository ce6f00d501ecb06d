package dev.damask.benchmarks.run;

/** What interface proxies need of the classes that are decorated. */
interface Fetch {

  String fetch(String path);
}
