// A quiet double tone for a new grave alarm, only where somebody switched it on.

import type {Severity} from './types';

const KEY = 'gridtwin-alarm-sound';
const LOUD = new Set<Severity>(['major', 'critical']);
const PAUSE_MS = 3000; // many alarms at once are one sound

export class Sound {
  isOn = localStorage.getItem(KEY) === 'on';
  private context: AudioContext | null = null;
  private playedMs = 0;

  // Switched by a click, so that the browser lets it play; it answers with the tone.
  toggle(): void {
    this.isOn = !this.isOn;
    localStorage.setItem(KEY, this.isOn ? 'on' : 'off');
    if (this.isOn) this.play();
  }

  raised(severity: Severity): void {
    if (this.isOn && LOUD.has(severity) && Date.now() - this.playedMs > PAUSE_MS) this.play();
  }

  stop(): void {
    void this.context?.close();
    this.context = null;
  }

  private play(): void {
    this.playedMs = Date.now();
    this.context ??= new AudioContext();
    void this.context.resume();
    const start = this.context.currentTime;
    for (const [at, pitch] of [[0, 660], [0.18, 880]]) {
      const tone = this.context.createOscillator();
      const gain = this.context.createGain();
      tone.frequency.value = pitch;
      gain.gain.setValueAtTime(0, start + at);
      gain.gain.linearRampToValueAtTime(0.06, start + at + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0005, start + at + 0.3);
      tone.connect(gain).connect(this.context.destination);
      tone.start(start + at);
      tone.stop(start + at + 0.32);
    }
  }
}
