module dev.damask.processor {
  requires java.compiler;
  requires static jdk.compiler;

  provides javax.annotation.processing.Processor with
      dev.damask.processor.DamaskExclusionProcessor,
      dev.damask.processor.DamaskIndexProcessor,
      dev.damask.processor.DamaskProcessor;
}
