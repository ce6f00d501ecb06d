package p;

public abstract class Base {
  private boolean isOpen;
  private float share;

  public boolean isOpen() {
    return isOpen;
  }

  public void setOpen(boolean open) {
    isOpen = open;
  }

  protected float getRatio() {
    return share;
  }

  protected void setRatio(float ratio) {
    share = ratio;
  }
}
