package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Wide} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WideDecorated extends Wide {
  private static final MethodHandle SUPER_FINE;

  static {
    // Decorators go on to Wide by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FINE = lookup.findSpecial(Wide.class, "fine", MethodType.methodType(String.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class, int.class, int.class, int.class, int.class, int.class, int.class,
          int.class, int.class), WideDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Wide is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note fineNoted = new Noted.Note();

  private final Timing mostTiming;

  WideDecorated(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9,
      int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19,
      int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29,
      int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39,
      int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49,
      int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59,
      int p60, int p61, int p62, int p63, int p64, int p65, int p66, int p67, int p68, int p69,
      int p70, int p71, int p72, int p73, int p74, int p75, int p76, int p77, int p78, int p79,
      int p80, int p81, int p82, int p83, int p84, int p85, int p86, int p87, int p88, int p89,
      int p90, int p91, int p92, int p93, int p94, int p95, int p96, int p97, int p98, int p99,
      int p100, int p101, int p102, int p103, int p104, int p105, int p106, int p107, int p108,
      int p109, int p110, int p111, int p112, int p113, int p114, int p115, int p116, int p117,
      int p118, int p119, int p120, int p121, int p122, int p123, int p124, int p125, int p126,
      int p127, int p128, int p129, int p130, int p131, int p132, int p133, int p134, int p135,
      int p136, int p137, int p138, int p139, int p140, int p141, int p142, int p143, int p144,
      int p145, int p146, int p147, int p148, int p149, int p150, int p151, int p152, int p153,
      int p154, int p155, int p156, int p157, int p158, int p159, int p160, int p161, int p162,
      int p163, int p164, int p165, int p166, int p167, int p168, int p169, int p170, int p171,
      int p172, int p173, int p174, int p175, int p176, int p177, int p178, int p179, int p180,
      int p181, int p182, int p183, int p184, int p185, int p186, int p187, int p188, int p189,
      int p190, int p191, int p192, int p193, int p194, int p195, int p196, int p197, int p198,
      int p199, int p200, int p201, int p202, int p203, int p204, int p205, int p206, int p207,
      int p208, int p209, int p210, int p211, int p212, int p213, int p214, int p215, int p216,
      int p217, int p218, int p219, int p220, int p221, int p222, int p223, int p224, int p225,
      int p226, int p227, int p228, int p229, int p230, int p231, int p232, int p233, int p234,
      int p235, int p236, int p237, int p238, int p239, int p240, int p241, int p242, int p243,
      int p244, int p245, int p246, int p247, int p248, int p249, int p250, int p251, int p252) {
    this(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249, p250, p251, p252, Environment.system());
  }

  WideDecorated(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9,
      int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19,
      int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29,
      int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39,
      int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49,
      int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59,
      int p60, int p61, int p62, int p63, int p64, int p65, int p66, int p67, int p68, int p69,
      int p70, int p71, int p72, int p73, int p74, int p75, int p76, int p77, int p78, int p79,
      int p80, int p81, int p82, int p83, int p84, int p85, int p86, int p87, int p88, int p89,
      int p90, int p91, int p92, int p93, int p94, int p95, int p96, int p97, int p98, int p99,
      int p100, int p101, int p102, int p103, int p104, int p105, int p106, int p107, int p108,
      int p109, int p110, int p111, int p112, int p113, int p114, int p115, int p116, int p117,
      int p118, int p119, int p120, int p121, int p122, int p123, int p124, int p125, int p126,
      int p127, int p128, int p129, int p130, int p131, int p132, int p133, int p134, int p135,
      int p136, int p137, int p138, int p139, int p140, int p141, int p142, int p143, int p144,
      int p145, int p146, int p147, int p148, int p149, int p150, int p151, int p152, int p153,
      int p154, int p155, int p156, int p157, int p158, int p159, int p160, int p161, int p162,
      int p163, int p164, int p165, int p166, int p167, int p168, int p169, int p170, int p171,
      int p172, int p173, int p174, int p175, int p176, int p177, int p178, int p179, int p180,
      int p181, int p182, int p183, int p184, int p185, int p186, int p187, int p188, int p189,
      int p190, int p191, int p192, int p193, int p194, int p195, int p196, int p197, int p198,
      int p199, int p200, int p201, int p202, int p203, int p204, int p205, int p206, int p207,
      int p208, int p209, int p210, int p211, int p212, int p213, int p214, int p215, int p216,
      int p217, int p218, int p219, int p220, int p221, int p222, int p223, int p224, int p225,
      int p226, int p227, int p228, int p229, int p230, int p231, int p232, int p233, int p234,
      int p235, int p236, int p237, int p238, int p239, int p240, int p241, int p242, int p243,
      int p244, int p245, int p246, int p247, int p248, int p249, int p250, int p251, int p252,
      Environment environment) {
    super(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249, p250, p251, p252);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Wide.class, environment);
    this.mostTiming = Timing.of("most", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fine: {@code @Noted -> super}
   */
  @Override
  String fine(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9,
      int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19,
      int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29,
      int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39,
      int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49,
      int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59,
      int p60, int p61, int p62, int p63, int p64, int p65, int p66, int p67, int p68, int p69,
      int p70, int p71, int p72, int p73, int p74, int p75, int p76, int p77, int p78, int p79,
      int p80, int p81, int p82, int p83, int p84, int p85, int p86, int p87, int p88, int p89,
      int p90, int p91, int p92, int p93, int p94, int p95, int p96, int p97, int p98, int p99,
      int p100, int p101, int p102, int p103, int p104, int p105, int p106, int p107, int p108,
      int p109, int p110, int p111, int p112, int p113, int p114, int p115, int p116, int p117,
      int p118, int p119, int p120, int p121, int p122, int p123, int p124, int p125, int p126,
      int p127, int p128, int p129, int p130, int p131, int p132, int p133, int p134, int p135,
      int p136, int p137, int p138, int p139, int p140, int p141, int p142, int p143, int p144,
      int p145, int p146, int p147, int p148, int p149, int p150, int p151, int p152, int p153,
      int p154, int p155, int p156, int p157, int p158, int p159, int p160, int p161, int p162,
      int p163, int p164, int p165, int p166, int p167, int p168, int p169, int p170, int p171,
      int p172, int p173, int p174, int p175, int p176, int p177, int p178, int p179, int p180,
      int p181, int p182, int p183, int p184, int p185, int p186, int p187, int p188, int p189,
      int p190, int p191, int p192, int p193, int p194, int p195, int p196, int p197, int p198,
      int p199, int p200, int p201, int p202, int p203, int p204, int p205, int p206, int p207,
      int p208, int p209, int p210, int p211, int p212, int p213, int p214, int p215, int p216,
      int p217, int p218, int p219, int p220, int p221, int p222, int p223, int p224, int p225,
      int p226, int p227, int p228, int p229, int p230, int p231, int p232, int p233, int p234,
      int p235, int p236, int p237, int p238, int p239, int p240, int p241, int p242, int p243,
      int p244, int p245, int p246, int p247, int p248, int p249) {
    if (fineNoted == null) {
      // The constructor of Wide is still running.
      return super.fine(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("fine", WideDecorated.this, WideDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_FINE.invokeExact(WideDecorated.this, p0, p1, p2, p3, p4, p5,
              p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23,
              p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40,
              p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57,
              p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74,
              p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91,
              p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106,
              p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120,
              p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134,
              p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148,
              p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162,
              p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176,
              p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190,
              p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204,
              p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218,
              p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232,
              p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246,
              p247, p248, p249));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(p0), Printed.of(p1), Printed.of(p2), Printed.of(p3),
            Printed.of(p4), Printed.of(p5), Printed.of(p6), Printed.of(p7), Printed.of(p8),
            Printed.of(p9), Printed.of(p10), Printed.of(p11), Printed.of(p12), Printed.of(p13),
            Printed.of(p14), Printed.of(p15), Printed.of(p16), Printed.of(p17), Printed.of(p18),
            Printed.of(p19), Printed.of(p20), Printed.of(p21), Printed.of(p22), Printed.of(p23),
            Printed.of(p24), Printed.of(p25), Printed.of(p26), Printed.of(p27), Printed.of(p28),
            Printed.of(p29), Printed.of(p30), Printed.of(p31), Printed.of(p32), Printed.of(p33),
            Printed.of(p34), Printed.of(p35), Printed.of(p36), Printed.of(p37), Printed.of(p38),
            Printed.of(p39), Printed.of(p40), Printed.of(p41), Printed.of(p42), Printed.of(p43),
            Printed.of(p44), Printed.of(p45), Printed.of(p46), Printed.of(p47), Printed.of(p48),
            Printed.of(p49), Printed.of(p50), Printed.of(p51), Printed.of(p52), Printed.of(p53),
            Printed.of(p54), Printed.of(p55), Printed.of(p56), Printed.of(p57), Printed.of(p58),
            Printed.of(p59), Printed.of(p60), Printed.of(p61), Printed.of(p62), Printed.of(p63),
            Printed.of(p64), Printed.of(p65), Printed.of(p66), Printed.of(p67), Printed.of(p68),
            Printed.of(p69), Printed.of(p70), Printed.of(p71), Printed.of(p72), Printed.of(p73),
            Printed.of(p74), Printed.of(p75), Printed.of(p76), Printed.of(p77), Printed.of(p78),
            Printed.of(p79), Printed.of(p80), Printed.of(p81), Printed.of(p82), Printed.of(p83),
            Printed.of(p84), Printed.of(p85), Printed.of(p86), Printed.of(p87), Printed.of(p88),
            Printed.of(p89), Printed.of(p90), Printed.of(p91), Printed.of(p92), Printed.of(p93),
            Printed.of(p94), Printed.of(p95), Printed.of(p96), Printed.of(p97), Printed.of(p98),
            Printed.of(p99), Printed.of(p100), Printed.of(p101), Printed.of(p102), Printed.of(p103),
            Printed.of(p104), Printed.of(p105), Printed.of(p106), Printed.of(p107),
            Printed.of(p108), Printed.of(p109), Printed.of(p110), Printed.of(p111),
            Printed.of(p112), Printed.of(p113), Printed.of(p114), Printed.of(p115),
            Printed.of(p116), Printed.of(p117), Printed.of(p118), Printed.of(p119),
            Printed.of(p120), Printed.of(p121), Printed.of(p122), Printed.of(p123),
            Printed.of(p124), Printed.of(p125), Printed.of(p126), Printed.of(p127),
            Printed.of(p128), Printed.of(p129), Printed.of(p130), Printed.of(p131),
            Printed.of(p132), Printed.of(p133), Printed.of(p134), Printed.of(p135),
            Printed.of(p136), Printed.of(p137), Printed.of(p138), Printed.of(p139),
            Printed.of(p140), Printed.of(p141), Printed.of(p142), Printed.of(p143),
            Printed.of(p144), Printed.of(p145), Printed.of(p146), Printed.of(p147),
            Printed.of(p148), Printed.of(p149), Printed.of(p150), Printed.of(p151),
            Printed.of(p152), Printed.of(p153), Printed.of(p154), Printed.of(p155),
            Printed.of(p156), Printed.of(p157), Printed.of(p158), Printed.of(p159),
            Printed.of(p160), Printed.of(p161), Printed.of(p162), Printed.of(p163),
            Printed.of(p164), Printed.of(p165), Printed.of(p166), Printed.of(p167),
            Printed.of(p168), Printed.of(p169), Printed.of(p170), Printed.of(p171),
            Printed.of(p172), Printed.of(p173), Printed.of(p174), Printed.of(p175),
            Printed.of(p176), Printed.of(p177), Printed.of(p178), Printed.of(p179),
            Printed.of(p180), Printed.of(p181), Printed.of(p182), Printed.of(p183),
            Printed.of(p184), Printed.of(p185), Printed.of(p186), Printed.of(p187),
            Printed.of(p188), Printed.of(p189), Printed.of(p190), Printed.of(p191),
            Printed.of(p192), Printed.of(p193), Printed.of(p194), Printed.of(p195),
            Printed.of(p196), Printed.of(p197), Printed.of(p198), Printed.of(p199),
            Printed.of(p200), Printed.of(p201), Printed.of(p202), Printed.of(p203),
            Printed.of(p204), Printed.of(p205), Printed.of(p206), Printed.of(p207),
            Printed.of(p208), Printed.of(p209), Printed.of(p210), Printed.of(p211),
            Printed.of(p212), Printed.of(p213), Printed.of(p214), Printed.of(p215),
            Printed.of(p216), Printed.of(p217), Printed.of(p218), Printed.of(p219),
            Printed.of(p220), Printed.of(p221), Printed.of(p222), Printed.of(p223),
            Printed.of(p224), Printed.of(p225), Printed.of(p226), Printed.of(p227),
            Printed.of(p228), Printed.of(p229), Printed.of(p230), Printed.of(p231),
            Printed.of(p232), Printed.of(p233), Printed.of(p234), Printed.of(p235),
            Printed.of(p236), Printed.of(p237), Printed.of(p238), Printed.of(p239),
            Printed.of(p240), Printed.of(p241), Printed.of(p242), Printed.of(p243),
            Printed.of(p244), Printed.of(p245), Printed.of(p246), Printed.of(p247),
            Printed.of(p248), Printed.of(p249));
      }
    }
    try {
      return fineNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  @Override
  String own(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9,
      int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19,
      int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29,
      int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39,
      int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49,
      int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59,
      int p60, int p61, int p62, int p63, int p64, int p65, int p66, int p67, int p68, int p69,
      int p70, int p71, int p72, int p73, int p74, int p75, int p76, int p77, int p78, int p79,
      int p80, int p81, int p82, int p83, int p84, int p85, int p86, int p87, int p88, int p89,
      int p90, int p91, int p92, int p93, int p94, int p95, int p96, int p97, int p98, int p99,
      int p100, int p101, int p102, int p103, int p104, int p105, int p106, int p107, int p108,
      int p109, int p110, int p111, int p112, int p113, int p114, int p115, int p116, int p117,
      int p118, int p119, int p120, int p121, int p122, int p123, int p124, int p125, int p126,
      int p127, int p128, int p129, int p130, int p131, int p132, int p133, int p134, int p135,
      int p136, int p137, int p138, int p139, int p140, int p141, int p142, int p143, int p144,
      int p145, int p146, int p147, int p148, int p149, int p150, int p151, int p152, int p153,
      int p154, int p155, int p156, int p157, int p158, int p159, int p160, int p161, int p162,
      int p163, int p164, int p165, int p166, int p167, int p168, int p169, int p170, int p171,
      int p172, int p173, int p174, int p175, int p176, int p177, int p178, int p179, int p180,
      int p181, int p182, int p183, int p184, int p185, int p186, int p187, int p188, int p189,
      int p190, int p191, int p192, int p193, int p194, int p195, int p196, int p197, int p198,
      int p199, int p200, int p201, int p202, int p203, int p204, int p205, int p206, int p207,
      int p208, int p209, int p210, int p211, int p212, int p213, int p214, int p215, int p216,
      int p217, int p218, int p219, int p220, int p221, int p222, int p223, int p224, int p225,
      int p226, int p227, int p228, int p229, int p230, int p231, int p232, int p233, int p234,
      int p235, int p236, int p237, int p238, int p239, int p240, int p241, int p242, int p243,
      int p244, int p245, int p246, int p247, int p248, int p249, int p250) {
    return super.own(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249, p250);
  }

  @Override
  CompletableFuture<String> later(double wide, int p0, int p1, int p2, int p3, int p4, int p5,
      int p6, int p7, int p8, int p9, int p10, int p11, int p12, int p13, int p14, int p15, int p16,
      int p17, int p18, int p19, int p20, int p21, int p22, int p23, int p24, int p25, int p26,
      int p27, int p28, int p29, int p30, int p31, int p32, int p33, int p34, int p35, int p36,
      int p37, int p38, int p39, int p40, int p41, int p42, int p43, int p44, int p45, int p46,
      int p47, int p48, int p49, int p50, int p51, int p52, int p53, int p54, int p55, int p56,
      int p57, int p58, int p59, int p60, int p61, int p62, int p63, int p64, int p65, int p66,
      int p67, int p68, int p69, int p70, int p71, int p72, int p73, int p74, int p75, int p76,
      int p77, int p78, int p79, int p80, int p81, int p82, int p83, int p84, int p85, int p86,
      int p87, int p88, int p89, int p90, int p91, int p92, int p93, int p94, int p95, int p96,
      int p97, int p98, int p99, int p100, int p101, int p102, int p103, int p104, int p105,
      int p106, int p107, int p108, int p109, int p110, int p111, int p112, int p113, int p114,
      int p115, int p116, int p117, int p118, int p119, int p120, int p121, int p122, int p123,
      int p124, int p125, int p126, int p127, int p128, int p129, int p130, int p131, int p132,
      int p133, int p134, int p135, int p136, int p137, int p138, int p139, int p140, int p141,
      int p142, int p143, int p144, int p145, int p146, int p147, int p148, int p149, int p150,
      int p151, int p152, int p153, int p154, int p155, int p156, int p157, int p158, int p159,
      int p160, int p161, int p162, int p163, int p164, int p165, int p166, int p167, int p168,
      int p169, int p170, int p171, int p172, int p173, int p174, int p175, int p176, int p177,
      int p178, int p179, int p180, int p181, int p182, int p183, int p184, int p185, int p186,
      int p187, int p188, int p189, int p190, int p191, int p192, int p193, int p194, int p195,
      int p196, int p197, int p198, int p199, int p200, int p201, int p202, int p203, int p204,
      int p205, int p206, int p207, int p208, int p209, int p210, int p211, int p212, int p213,
      int p214, int p215, int p216, int p217, int p218, int p219, int p220, int p221, int p222,
      int p223, int p224, int p225, int p226, int p227, int p228, int p229, int p230, int p231,
      int p232, int p233, int p234, int p235, int p236, int p237, int p238, int p239, int p240,
      int p241, int p242, int p243, int p244, int p245, int p246, int p247, int p248, int p249) {
    return super.later(wide, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249);
  }

  /**
   * most: {@code timed -> super}
   */
  @Override
  String most(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9,
      int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19,
      int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29,
      int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39,
      int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49,
      int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59,
      int p60, int p61, int p62, int p63, int p64, int p65, int p66, int p67, int p68, int p69,
      int p70, int p71, int p72, int p73, int p74, int p75, int p76, int p77, int p78, int p79,
      int p80, int p81, int p82, int p83, int p84, int p85, int p86, int p87, int p88, int p89,
      int p90, int p91, int p92, int p93, int p94, int p95, int p96, int p97, int p98, int p99,
      int p100, int p101, int p102, int p103, int p104, int p105, int p106, int p107, int p108,
      int p109, int p110, int p111, int p112, int p113, int p114, int p115, int p116, int p117,
      int p118, int p119, int p120, int p121, int p122, int p123, int p124, int p125, int p126,
      int p127, int p128, int p129, int p130, int p131, int p132, int p133, int p134, int p135,
      int p136, int p137, int p138, int p139, int p140, int p141, int p142, int p143, int p144,
      int p145, int p146, int p147, int p148, int p149, int p150, int p151, int p152, int p153,
      int p154, int p155, int p156, int p157, int p158, int p159, int p160, int p161, int p162,
      int p163, int p164, int p165, int p166, int p167, int p168, int p169, int p170, int p171,
      int p172, int p173, int p174, int p175, int p176, int p177, int p178, int p179, int p180,
      int p181, int p182, int p183, int p184, int p185, int p186, int p187, int p188, int p189,
      int p190, int p191, int p192, int p193, int p194, int p195, int p196, int p197, int p198,
      int p199, int p200, int p201, int p202, int p203, int p204, int p205, int p206, int p207,
      int p208, int p209, int p210, int p211, int p212, int p213, int p214, int p215, int p216,
      int p217, int p218, int p219, int p220, int p221, int p222, int p223, int p224, int p225,
      int p226, int p227, int p228, int p229, int p230, int p231, int p232, int p233, int p234,
      int p235, int p236, int p237, int p238, int p239, int p240, int p241, int p242, int p243,
      int p244, int p245, int p246, int p247, int p248, int p249, int p250, int p251, int p252,
      int p253) {
    if (mostTiming == null) {
      // Left out by a setting, or the constructor of Wide is still running.
      return super.most(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249, p250, p251, p252, p253);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.most(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249, p250, p251, p252, p253);
    } catch (Throwable failure) {
      mostTiming.threw(failure, start, environment);
      throw failure;
    }
    mostTiming.returned(start, environment);
    return result;
  }
}
