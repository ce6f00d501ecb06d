package shop;

import audit.Ledger;
import dev.damask.Decorate;

@Decorate // ERROR HiddenConstructor
public class ShopLedger extends Ledger {}
