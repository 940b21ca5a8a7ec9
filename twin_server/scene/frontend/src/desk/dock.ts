// Under the pictures: the verdicts with their keys and suggested reasons, and the note; above them: how to look.

import {h, replace} from '../ui/dom';
import type {DeskState} from './state';
import {say} from './texts';
import type {Reason, Verdict} from './types';
import {OVERLAYS, type Mode, type Overlay, type Tool, type Viewer} from './viewer';

export class ViewBar {
  readonly element = h('div', {class: 'viewbar', role: 'toolbar'});

  constructor(private state: DeskState, private viewer: Viewer) {
    state.watch(['lang', 'current'], () => this.render());
  }

  render(): void {
    const {lang} = this.state.now;
    const {viewer} = this;
    const button = (text: string, key: string, on: boolean, act: () => void, name: string): HTMLElement =>
      h('button', {class: `seg ${on ? 'on' : ''}`, 'aria-pressed': `${on}`, title: key, onclick: act, 'data-view': name}, text);
    const modes: [Mode, string][] = [['side', 'S'], ['swipe', 'W'], ['flicker', 'F']];
    const tools: [NonNullable<Tool>, string][] = [['length', 'D'], ['area', 'Q']];
    replace(this.element,
      h('span', {class: 'group'}, ...modes.map(([mode, key]) => button(say(mode, lang), key, viewer.mode === mode, () => viewer.setMode(mode), mode))),
      h('span', {class: 'group'},
        button(say('evidence', lang), 'E', viewer.useEvidence, () => viewer.useEvidence || viewer.toggleEvidence(), 'evidence'),
        button(say('imagery', lang), 'E', !viewer.useEvidence, () => viewer.useEvidence && viewer.toggleEvidence(), 'imagery')),
      h('span', {class: 'group legend'}, ...(Object.keys(OVERLAYS) as Overlay[]).map(name => h('button', {
        class: `seg ${viewer.shown[name] ? 'on' : ''}`, 'aria-pressed': `${viewer.shown[name]}`, 'data-overlay': name, onclick: () => viewer.toggle(name)
      }, h('i', {class: 'dot', style: {'--c': OVERLAYS[name].color}}), say(name, lang)))),
      h('span', {class: 'group'}, ...tools.map(([tool, key]) => button(say(tool, lang), key, viewer.tool === tool, () => viewer.setTool(tool), tool)),
        button(say('fit', lang), '0', false, () => viewer.fit(), 'fit')));
  }
}

export class Dock {
  private note = h('textarea', {rows: 1, maxLength: 2000, 'data-testid': 'note'});
  private verdicts = h('div', {class: 'verdicts'});
  private tools = h('div', {class: 'dock-tools'});
  readonly element = h('div', {class: 'dock'}, this.verdicts, h('div', {class: 'under'}, this.note, this.tools));

  constructor(private state: DeskState, private events: {
    decide(verdict: Verdict): void; choose(verdict: Verdict): void; go(step: number): void; undo(): void; give(): void;
  }) {
    state.watch(['lang', 'current', 'options', 'me', 'claims', 'own', 'isPatchLoading'], () => this.render());
    state.watch(['current', 'note'], () => { if (this.note.value !== state.now.note) this.note.value = state.now.note; });
    this.note.addEventListener('input', () => { state.now.note = this.note.value; });
    this.note.addEventListener('keydown', event => { if (event.key === 'Escape') this.note.blur(); });
  }

  writeNote(): void { this.note.focus(); }

  private render(): void {
    const {lang, options, current, own, me} = this.state.now;
    this.note.placeholder = say('notePlaceholder', lang);
    this.note.disabled = !this.state.mayDecide;
    const isLocked = !current || !this.state.mayDecide || !!this.state.other(current.id);
    replace(this.verdicts,
      ...(options?.verdicts ?? []).map(verdict => this.verdict(verdict, isLocked)),
      me && !this.state.mayDecide ? h('p', {class: 'dim', 'data-testid': 'look-only'}, say(me.kind === 'demo' ? 'demo' : 'viewerOnly', lang)) : null);
    replace(this.tools,
      h('button', {class: 'button', onclick: () => this.events.go(-1), title: 'K ↑', 'data-testid': 'previous'}, say('previous', lang)),
      h('button', {class: 'button', onclick: () => this.events.go(1), title: 'J ↓', 'data-testid': 'next'}, say('skip', lang)),
      this.state.mayDecide ? h('button', {class: 'button', disabled: !own.length, onclick: () => this.events.undo(), title: 'Z', 'data-testid': 'undo'}, say('undo', lang)) : null,
      this.state.mayDecide ? h('button', {class: 'button', disabled: !current, onclick: () => this.events.give(), title: 'A', 'data-testid': 'give'}, say('give', lang)) : null);
  }

  private verdict(verdict: Verdict, isLocked: boolean): HTMLElement {
    const {lang, current} = this.state.now;
    const suggested = verdict.reasons.find(one => one.code === current?.suggested[verdict.status]);
    return h('div', {class: `verdict ${current?.status === verdict.status ? 'given' : ''}`, style: {'--c': verdict.color}},
      h('button', {class: 'main', disabled: isLocked, 'data-verdict': verdict.status, onclick: () => this.events.decide(verdict)},
        h('kbd', {}, verdict.key), h('b', {}, lang === 'zh' ? verdict.zh : verdict.en), h('small', {}, suggested ? title(suggested, lang) : '')),
      h('button', {class: 'more', disabled: isLocked, title: `Shift + ${verdict.key}`, 'aria-label': say('chooseReason', lang), 'data-reasons': verdict.status,
        onclick: () => this.events.choose(verdict)}, '▾'));
  }
}

const title = (reason: Reason, lang: 'zh' | 'en'): string => (lang === 'zh' ? reason.zh : reason.en);
