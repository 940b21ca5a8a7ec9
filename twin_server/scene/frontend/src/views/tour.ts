// Goes from view to view: each is flown to, drawn, and stays for some seconds.

export interface TourStops { count: number; show(index: number): void; isSettled(): boolean; moved(index: number | null): void }

const CHECK_MS = 200;
const PATIENCE_MS = 20_000; // a view that never finishes loading does not hold the tour

export class Tour {
  private timer = 0;
  private index = -1;
  private since = 0;

  constructor(private stops: TourStops, private seconds: number, private now: () => number = () => performance.now()) {}

  get isPlaying(): boolean {
    return this.timer !== 0;
  }

  play(): void {
    if (!this.stops.count || this.isPlaying) return;
    this.timer = setInterval(() => this.check(), CHECK_MS) as unknown as number;
    this.go(0);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = 0;
    this.stops.moved(null);
  }

  // The seconds count from when the view stands there.
  check(): void {
    const waited = this.now() - this.since;
    if (!this.stops.isSettled() && waited < PATIENCE_MS && this.shownAt === null) return;
    this.shownAt ??= this.now();
    if (this.now() - this.shownAt < this.seconds * 1000) return;
    if (this.index + 1 < this.stops.count) this.go(this.index + 1);
    else this.stop();
  }

  private shownAt: number | null = null;

  private go(index: number): void {
    this.index = index;
    this.since = this.now();
    this.shownAt = null;
    this.stops.show(index);
    this.stops.moved(index);
  }
}
