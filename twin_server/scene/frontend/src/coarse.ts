// Fewer pixels while the camera moves, on a machine that draws without a graphics card; all of them once it rests.

const MOVING = 0.5; // pixels drawn for each of the screen's, in both directions
const REST_MS = 180;

export class Coarse {
  private timer = 0;

  constructor(private isNeeded: boolean, private draw: (pixels: number) => void) {}

  moved(): void {
    if (!this.isNeeded) return;
    if (!this.timer) this.draw(MOVING);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.rest(), REST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private rest(): void {
    this.timer = 0;
    this.draw(1);
  }
}
