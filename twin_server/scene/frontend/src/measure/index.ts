// Measuring: distance, area, height difference and position, on the terrain.

import {isSoftware} from '../graphics';
import type {Host, Part, Pointed} from '../part';
import {railOf} from '../rail/rail';
import type {LonLat} from '../types';
import {drawing} from './drawing';
import css from './measure.css';
import {MeasurePanel, type Projected} from './panel';
import {Sketch, type Mode, type Spot} from './sketch';
import {say} from './texts';

const RAISED = ['building', 'bridge'];

export function measurePart(host: Host): Part {
  return new Measure(host).part;
}

class Measure {
  private sketch = new Sketch();
  private cursor: LonLat | null = null;
  private projected: Projected | null = null;
  private note: string | null = null;
  private isDrawn = true;
  private panel: MeasurePanel;
  readonly part: Part;

  constructor(private host: Host) {
    this.panel = new MeasurePanel(host, {
      mode: mode => this.turnTo(mode), undo: () => this.undo(), finish: () => this.finish(), clear: () => this.clear()
    });
    railOf(host).add({
      name: 'measure', title: lang => `${say('measure', lang)} (M)`, panel: this.panel.element,
      opened: () => { host.root.classList.add('measuring'); this.changed(); },
      closed: () => { host.root.classList.remove('measuring'); this.clear(); }
    });
    host.store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('heights')) this.render();
    });
    const whileDrawing = (act: () => void) => (): boolean | void => (this.isOpen && this.sketch.spots.length ? act() : false);
    this.part = {
      elements: [this.panel.element],
      css,
      layers: {above: () => (this.isOpen ? drawing(this.sketch, this.cursor, host.store.state.heights) : [])},
      keys: {
        m: () => railOf(host).toggle('measure'), enter: whileDrawing(() => this.finish()), backspace: whileDrawing(() => this.undo()),
        escape: whileDrawing(() => this.clear())
      },
      shortcuts: [['M', '量测', 'measure'], ['Enter  ⌫', '结束 / 撤回一点', 'end / undo a point']],
      click: (info, at) => this.click(at, RAISED.includes(info?.layer?.id.split('/')[1] ?? '')),
      hover: (_, at) => this.hover(at),
      reset: () => { this.sketch.turnTo('distance'); railOf(host).toggle('measure', false); }
    };
  }

  private get isOpen(): boolean {
    return railOf(this.host).isOpen('measure');
  }

  private click(at: Pointed, isRaised: boolean): boolean {
    if (!this.isOpen) return false;
    const spot = this.spot(at, isRaised);
    this.note = spot ? null : say('outside', this.host.store.state.lang);
    if (spot) this.sketch.add(spot);
    this.cursor = null;
    this.changed();
    if (spot && this.sketch.mode === 'place') void this.convert(spot.place);
    return true;
  }

  private spot({position, x, y}: Pointed, isRaised: boolean): Spot | null {
    const {deck} = this.host.scene;
    const {heights} = this.host.store.state;
    if (isRaised && this.sketch.mode === 'height') {
      const picked = deck.pickObject({x, y, radius: 1, unproject3D: true})?.coordinate;
      if (picked && picked.length > 2) return {place: [picked[0], picked[1]], height: picked[2], isRoof: true};
    }
    return position && {place: position, height: heights.at(...position), isRoof: false};
  }

  // The line to the pointer, where the machine draws it fast enough.
  private hover({position}: Pointed): void {
    if (!this.isOpen || !this.sketch.isDrawing || this.sketch.mode === 'height' || isSoftware() || !this.isDrawn) return;
    this.cursor = position;
    this.isDrawn = false;
    requestAnimationFrame(() => {
      this.isDrawn = true;
      this.host.redraw();
    });
  }

  private async convert([lon, lat]: LonLat): Promise<void> {
    try {
      const {crs, places} = await this.host.api.json<{crs: number; places: {x: number; y: number}[]}>(`coordinates?q=${lon.toFixed(9)},${lat.toFixed(9)}`);
      const isSame = this.sketch.spots[0]?.place[0] === lon;
      if (isSame && places[0]) this.projected = {crs, ...places[0]};
    } catch (error) {
      this.note = `${say('failed', this.host.store.state.lang)}: ${(error as Error).message}`;
    }
    this.render();
  }

  private turnTo(mode: Mode): void {
    this.sketch.turnTo(mode);
    this.changed();
  }

  private undo(): void {
    this.sketch.undo();
    this.changed();
  }

  private finish(): void {
    this.sketch.finish();
    this.cursor = null;
    this.changed();
  }

  private clear(): void {
    this.sketch.clear();
    this.note = null;
    this.changed();
  }

  private changed(): void {
    this.projected = null;
    this.render();
    this.host.redraw();
  }

  private render(): void {
    this.panel.render(this.sketch, this.projected, this.note);
  }
}
