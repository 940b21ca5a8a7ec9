// Puts the desk together: what a key, a click and an answer of the server do.

import type {Lang} from '../types';
import {signInAddress} from '../sign-in';
import {h} from '../ui/dom';
import {DeskApi, DeskError} from './desk-api';
import {Dialogs} from './dialogs';
import {Dock, ViewBar} from './dock';
import {Dossiers} from './dossiers';
import {FactsPanel} from './facts-panel';
import {newKey, Outbox, type Item} from './outbox';
import {QueuePanel} from './queue-panel';
import {DeskState, type Filters, type State} from './state';
import {say} from './texts';
import {Notices, Top} from './top';
import type {Decision, Dossier, Reason, Row, Verdict} from './types';
import {Viewer} from './viewer';

const PAGE = 200;
const AHEAD = 5;
const FIGURES_MS = 4_000;
const POLL_MS = 10_000;

declare global {
  interface Window {
    __desk?: {readonly settled: boolean; readonly timings: number[]; readonly state: State; viewer: Viewer};
  }
}

export class DeskApp {
  private state: DeskState;
  private viewer: Viewer;
  private dossiers: Dossiers;
  private outbox: Outbox;
  private dialogs: Dialogs;
  private notices: Notices;
  private queue: QueuePanel;
  private dock: Dock;
  private timings: number[] = [];
  private timers: number[] = [];
  private opening = 0;
  private pending = 0;
  private claimed: string | null = null;
  private stamp = '';
  private figuresSoon = 0;

  constructor(root: HTMLElement, private api: DeskApi, lang: Lang, pages: readonly string[]) {
    this.state = new DeskState((localStorage.getItem('gridtwin-lang') as Lang | null) ?? lang);
    this.dossiers = new Dossiers(api);
    this.viewer = new Viewer(api, {changed: () => bar.render()});
    this.dialogs = new Dialogs(this.state, api);
    this.outbox = new Outbox(api, {
      changed: () => this.notices?.render(this.outbox),
      sent: (item, decision) => this.sent(item, decision),
      refused: item => this.refusedNow(item)
    });
    this.notices = new Notices(this.state, {
      lookAgain: item => { this.dossiers.forget(item.patch_id); void this.open(item.patch_id); },
      retry: () => this.outbox.retry(), reload: () => void this.start()
    });
    const bar = new ViewBar(this.state, this.viewer);
    this.queue = new QueuePanel(this.state, api, {filter: change => void this.filter(change), open: row => void this.open(row.id), more: () => void this.more()});
    const facts = new FactsPanel(this.state, api, {
      takeOver: () => void this.busy(() => this.takeOver()), copy: text => void this.copy(text), enlarge: (path, title) => this.dialogs.picture(path, title)
    });
    this.dock = new Dock(this.state, {
      decide: verdict => this.decide(verdict), choose: verdict => this.choose(verdict), go: step => this.go(step), undo: () => void this.busy(() => this.undo()), give: () => this.give()
    });
    const top = new Top(this.state, pages, {figures: () => this.dialogs.figures(), language: () => this.language(), help: () => this.dialogs.help()});
    root.append(top.element, this.notices.element, this.queue.element,
      h('main', {'data-tab': 'view'}, bar.element, this.viewer.element, this.dock.element), facts.element, this.tabs(), this.dialogs.element);
    this.state.watch(['lang', 'problem'], () => { this.viewer.lang = this.state.now.lang; this.viewer.redraw(); this.notices.render(this.outbox); });
    this.state.watch(['tab'], () => { root.dataset.tab = this.state.now.tab; });
    window.addEventListener('keydown', this.onKey);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('beforeunload', this.warn);
    const own = this;
    window.__desk = {
      get settled() { return own.isSettled; }, timings: this.timings, state: this.state.now, viewer: this.viewer
    };
  }

  async start(): Promise<void> {
    this.pending += 1;
    this.state.set({problem: null});
    try {
      const [me, options] = await Promise.all([this.api.me(), this.api.options()]);
      this.state.set({me, options});
      if (me.kind === 'person') this.outbox.open(me.name);
      const wanted = new URLSearchParams(location.search).get('patch');
      await this.load(!wanted);
      if (wanted) await this.open(wanted);
      await this.extras();
    } catch (error) {
      this.fail(error);
    } finally {
      this.pending -= 1;
    }
    this.timers.forEach(clearInterval);
    this.timers = [
      window.setInterval(() => void this.poll(), POLL_MS),
      window.setInterval(() => void this.renew(), (this.state.now.options?.renew_s ?? 30) * 1000)
    ];
  }

  stop(): void {
    this.timers.forEach(clearInterval);
    clearTimeout(this.figuresSoon);
    window.removeEventListener('keydown', this.onKey);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('beforeunload', this.warn);
    this.leave();
    this.outbox.stop();
    this.viewer.stop();
    delete window.__desk;
  }

  private get isSettled(): boolean {
    return !this.pending && !this.state.now.isPatchLoading && !this.state.now.isQueueLoading && this.outbox.isIdle && this.queue.isDrawn && this.viewer.isSettled;
  }

  private async busy(work: () => Promise<void>): Promise<void> {
    this.pending += 1;
    try {
      await work();
    } finally {
      this.pending -= 1;
    }
  }

  // What is good to have, and what the page goes on without.
  private async extras(): Promise<void> {
    if (this.state.mayDecide) await this.ownDecisions();
    await this.figures();
    if (this.state.mayGive) this.state.set({people: (await this.api.people()).people});
  }

  private async ownDecisions(): Promise<void> {
    const {decisions} = await this.api.decisions();
    const taken = new Set(decisions.map(one => one.undo_of));
    this.state.set({own: decisions.filter(one => !one.undo_of && !taken.has(one.number))});
  }

  private async figures(): Promise<void> {
    const figures = await this.api.figures();
    const all = this.state.mayGive ? await this.api.allFigures() : null;
    this.state.set({figures, all});
  }

  // Figures and counts, when a series of decisions has come to rest.
  private async recount(): Promise<void> {
    const query = this.query(0);
    query.set('limit', '1');
    const [{total, counts}] = await Promise.all([this.api.queue(query), this.figures()]);
    if (this.outbox.isIdle) this.state.set({total, counts});
  }

  // ---- the queue ----

  private query(offset: number): URLSearchParams {
    const {filters} = this.state.now;
    const query = new URLSearchParams({order: filters.order, offset: `${offset}`, limit: `${PAGE}`});
    for (const key of ['status', 'grade', 'change_class'] as const) for (const value of filters[key]) query.append(key, value);
    for (const key of ['street', 'grid', 'q', 'assigned'] as const) if (filters[key]) query.set(key, filters[key]);
    if (filters.near) query.set('near', filters.near.join(','));
    return query;
  }

  private async load(openFirst: boolean): Promise<void> {
    this.state.set({isQueueLoading: true});
    try {
      const page = await this.api.queue(this.query(0));
      this.state.set({rows: page.rows, total: page.total, counts: page.counts, claims: new Map(page.claims.map(one => [one.patch_id, one])), isQueueLoading: false});
    } catch (error) {
      this.state.set({isQueueLoading: false});
      throw error;
    }
    const {rows} = this.state.now;
    if (openFirst && rows.length) await this.open((rows.find(row => !this.state.other(row.id)) ?? rows[0]).id);
    if (openFirst && !rows.length) this.show(null);
  }

  private async more(): Promise<void> {
    const {rows, total, isQueueLoading, filters} = this.state.now;
    const matching = filters.status.length ? rows.filter(row => filters.status.includes(row.status)).length : rows.length;
    if (isQueueLoading || matching >= total) return;
    this.state.now.isQueueLoading = true;
    try {
      const page = await this.api.queue(this.query(matching));
      const known = new Set(rows.map(row => row.id));
      this.state.set({rows: [...this.state.now.rows, ...page.rows.filter(row => !known.has(row.id))], total: page.total, counts: page.counts});
    } catch (error) {
      this.fail(error);
    }
    this.state.now.isQueueLoading = false;
  }

  private async filter(change: Partial<Filters>): Promise<void> {
    this.state.set({filters: {...this.state.now.filters, ...change}});
    await this.load(true).catch(error => this.fail(error));
  }

  // ---- one patch ----

  private async open(key: string, keyAt?: number): Promise<void> {
    const turn = ++this.opening;
    const ready = this.dossiers.ready(key);
    if (keyAt !== undefined) this.time(keyAt, ready?.id ?? key);
    if (ready) this.show(ready);
    else this.state.set({isPatchLoading: true, currentId: key});
    try {
      if (!ready) {
        const made = await this.dossiers.get(key);
        if (turn !== this.opening) return;
        this.show(made);
      } else if (!this.dossiers.isFresh(key)) void this.refresh(key);
      this.ahead();
    } catch (error) {
      if (turn !== this.opening) return;
      this.state.set({isPatchLoading: false});
      this.fail(error);
    }
  }

  private show(dossier: Dossier | null): void {
    const isSame = dossier?.id === this.state.now.current?.id;
    this.state.set({current: dossier, currentId: dossier?.id ?? null, isPatchLoading: false, ...(isSame ? {} : {note: ''})});
    this.viewer.show(dossier, isSame);
    const address = new URL(location.href);
    if (dossier) address.searchParams.set('patch', dossier.patch_no);
    else address.searchParams.delete('patch');
    history.replaceState(history.state, '', address);
    if (dossier && !isSame) void this.claim(dossier.id, false);
  }

  private async refresh(id: string): Promise<void> {
    const made = await this.dossiers.again(id).catch(() => null);
    if (!made || this.state.now.current?.id !== made.id) return;
    const isNewer = made.row_version !== this.state.now.current.row_version;
    this.show(made);
    if (isNewer) this.notices.say(say('stale', this.state.now.lang));
  }

  private ahead(): void {
    for (const row of this.following(AHEAD)) {
      void this.dossiers.get(row.id).then(dossier => this.viewer.prefetch(dossier), () => undefined);
    }
  }

  // The next patches to look at: those that still fit the filter and that nobody else has open.
  private following(count: number): Row[] {
    const {rows, currentId, filters} = this.state.now;
    const at = rows.findIndex(row => row.id === currentId);
    const later = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
    return later.filter(row => row.id !== currentId && (!filters.status.length || filters.status.includes(row.status)) && !this.state.other(row.id)).slice(0, count);
  }

  private go(step: number): void {
    const {rows, currentId} = this.state.now;
    const next = rows[rows.findIndex(row => row.id === currentId) + step];
    if (next) void this.open(next.id);
  }

  private time(keyAt: number, id: string): void {
    this.viewer.whenDrawn(drawn => { if (drawn === id) requestAnimationFrame(() => this.timings.push(performance.now() - keyAt)); });
  }

  // ---- claims ----

  private async claim(id: string, takeOver: boolean): Promise<void> {
    if (!this.state.mayDecide) return;
    try {
      const {claim} = await this.api.claim(id, takeOver);
      this.claimed = id;
      const {claims} = this.state.now;
      claims.set(id, claim);
      this.state.set({claims: new Map(claims)});
    } catch (error) {
      if (error instanceof DeskError && error.status === 409) await this.poll();
    }
  }

  private async renew(): Promise<void> {
    const {currentId} = this.state.now;
    const wasOwn = currentId && this.claimed === currentId && !this.state.other(currentId);
    if (!wasOwn || document.hidden) return;
    await this.claim(currentId, false);
    const other = this.state.other(currentId);
    if (other) this.notices.say(`${other.user_title} ${say('takenOver', this.state.now.lang)}`);
  }

  private async takeOver(): Promise<void> {
    const {currentId} = this.state.now;
    if (!currentId) return;
    await this.claim(currentId, true);
    await this.refresh(currentId);
  }

  private async poll(): Promise<void> {
    try {
      const {stamp, claims} = await this.api.claims();
      this.state.set({claims: new Map(claims.map(one => [one.patch_id, one]))});
      if (this.stamp && stamp !== this.stamp && this.state.mayGive) await this.figures();
      this.stamp = stamp;
    } catch {
      // The next one may be answered; what is being decided is kept in any case.
    }
  }

  // ---- deciding ----

  private decide(verdict: Verdict, reason?: Reason, note = this.state.now.note, keyAt = performance.now()): void {
    const {current, lang} = this.state.now;
    if (!current || !this.state.mayDecide || this.state.now.isPatchLoading) return;
    const other = this.state.other(current.id);
    if (other) { this.notices.say(`${other.user_title} ${say('lockedBy', lang)}`); return; }
    const chosen = reason ?? verdict.reasons.find(one => one.code === current.suggested[verdict.status]);
    if (chosen?.needs_note && !note.trim()) { this.dialogs.reasons(verdict, note, (why, words) => this.decide(verdict, why, words)); return; }
    const item: Item = {
      patch_id: current.id, patch_no: current.patch_no, at: new Date().toISOString(),
      decision: {
        status: verdict.status, row_version: current.row_version, reason: chosen?.code ?? '', note: note.trim(), seen: this.viewer.seen(),
        ...(current.evidence_sha256 ? {evidence_sha256: current.evidence_sha256} : {}), key: newKey()
      }
    };
    this.mark(current.id, verdict.status, 1);
    this.dossiers.forget(current.id);
    this.claimed = null;
    const [next] = this.following(1);
    this.outbox.add(item);
    if (next) void this.open(next.id, keyAt);
    else { this.show(null); void this.load(true).then(() => { if (!this.state.now.rows.length) this.notices.say(say('allDone', lang)); }, error => this.fail(error)); }
    if (this.following(AHEAD * 4).length < AHEAD * 4) void this.more();
  }

  private choose(verdict: Verdict): void {
    if (!this.state.now.current || !this.state.mayDecide || this.state.other(this.state.now.current.id)) return;
    this.dialogs.reasons(verdict, this.state.now.note, (reason, note) => this.decide(verdict, reason, note));
  }

  // Status of a row in the list, before the server has answered.
  private mark(id: string, status: string, step: number): void {
    const {rows, figures, filters} = this.state.now;
    const row = rows.find(one => one.id === id);
    const wasCounted = row && (!filters.status.length || filters.status.includes(row.status));
    const isCounted = !filters.status.length || filters.status.includes(status);
    this.state.set({
      rows: rows.map(one => (one.id === id ? {...one, status} : one)),
      total: this.state.now.total + (row ? Number(isCounted) - Number(wasCounted) : 0),
      ...(figures ? {figures: {...figures, decided: Math.max(0, figures.decided + step)}} : {})
    });
  }

  private sent(item: Item, decision: Decision): void {
    this.state.set({own: [decision, ...this.state.now.own]});
    this.dossiers.forget(item.patch_id);
    clearTimeout(this.figuresSoon);
    this.figuresSoon = window.setTimeout(() => void this.recount().catch(() => undefined), FIGURES_MS);
  }

  private refusedNow(item: Item): void {
    this.dossiers.forget(item.patch_id);
    void this.api.patch(item.patch_id).then(made => this.mark(made.id, made.status, -1), () => undefined);
  }

  private async undo(): Promise<void> {
    const {lang, own} = this.state.now;
    const unsent = this.outbox.waiting.at(-1);
    if (unsent && this.outbox.withdraw(unsent.decision.key)) {
      this.mark(unsent.patch_id, 'new', -1);
      await this.open(unsent.patch_id);
      return;
    }
    const [last, ...rest] = own;
    if (!last) { this.notices.say(say('undoNothing', lang)); return; }
    this.state.set({own: rest});
    try {
      const made = await this.api.undo(last.number);
      this.dossiers.forget(last.patch_id);
      this.mark(last.patch_id, made.status, -1);
      this.notices.say(`${say('undoDone', lang)}：${last.patch_no}`);
      await this.open(last.patch_id);
      await this.figures();
    } catch (error) {
      if (error instanceof DeskError && (error.isPassing || error.status === 401)) this.state.set({own: [last, ...rest]});
      this.notices.say(error instanceof DeskError ? (lang === 'zh' ? error.zh : error.en) : `${error}`);
    }
  }

  private give(): void {
    const {current, lang} = this.state.now;
    if (!current || !this.state.mayDecide) return;
    this.dialogs.give(async body => {
      const {assignment} = await this.api.assign(current.id, body);
      this.dossiers.forget(current.id);
      this.state.set({rows: this.state.now.rows.map(row => (row.id === current.id ? {...row, assignment} : row))});
      if (this.state.now.current?.id === current.id) this.state.set({current: {...current, assignment}});
      this.notices.say(`${say('given', lang)} ${assignment.assignee_title} · ${assignment.due_on}`);
    });
  }

  // ---- keys and the rest ----

  private onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.composedPath()[0] as HTMLElement;
    const key = /^Digit\d$/.test(event.code) ? event.code.slice(5) : event.key.toLowerCase();
    if (key === 'escape' && this.dialogs.isOpen) { this.dialogs.close(); return; }
    if (target.matches?.('input, textarea, select')) return;
    if (this.dialogs.isOpen) {
      if (['enter', ' ', 'tab'].includes(key)) return; // for the button that has the focus
      if (this.dialogs.key(key)) event.preventDefault();
      return;
    }
    if (event.repeat && /^[1-9z]$/.test(key)) { event.preventDefault(); return; } // a key held down decides once
    if (this.act(key, event)) event.preventDefault();
  };

  private act(key: string, event: KeyboardEvent): boolean {
    const {options, current} = this.state.now;
    const verdict = options?.verdicts.find(one => one.key === key);
    if (verdict) {
      if (event.shiftKey) this.choose(verdict);
      else this.decide(verdict, undefined, undefined, event.timeStamp);
      return true;
    }
    const {viewer} = this;
    const acts: Record<string, () => void> = {
      j: () => this.go(1), arrowdown: () => this.go(1), k: () => this.go(-1), arrowup: () => this.go(-1),
      z: () => void this.busy(() => this.undo()), n: () => this.dock.writeNote(), a: () => this.give(),
      s: () => viewer.setMode('side'), w: () => viewer.setMode('swipe'), f: () => viewer.setMode('flicker'),
      ' ': () => { if (viewer.mode === 'side') viewer.setMode('flicker'); viewer.flip(); },
      e: () => viewer.toggleEvidence(), o: () => viewer.toggle('outline'), d: () => viewer.setTool('length'), q: () => viewer.setTool('area'),
      '+': () => viewer.zoom(0.75), '=': () => viewer.zoom(0.75), '-': () => viewer.zoom(1 / 0.75), '0': () => viewer.fit(),
      '/': () => { this.state.set({tab: 'queue'}); this.queue.find(); },
      t: () => { if (current) window.open(`/?show=change_patch/${current.id}`, '_blank', 'noopener'); },
      p: () => { if (current) window.open(this.api.url(`patches/${current.id}/sheet`), '_blank', 'noopener'); },
      l: () => this.language(), '?': () => this.dialogs.help(), escape: () => { if (viewer.tool) viewer.setTool(null); }
    };
    if (key === ' ' && (event.composedPath()[0] as HTMLElement).matches?.('button, a')) return false;
    acts[key]?.();
    return key in acts;
  }

  private language(): void {
    const lang = this.state.now.lang === 'zh' ? 'en' : 'zh';
    localStorage.setItem('gridtwin-lang', lang);
    this.state.set({lang});
  }

  private async copy(text: string): Promise<void> {
    const {lang} = this.state.now;
    const done = await navigator.clipboard?.writeText(text).then(() => true, () => false) ?? false;
    this.notices.say(done ? `${say('copied', lang)}：${text}` : text);
  }

  private tabs(): HTMLElement {
    const bar = h('nav', {class: 'tabs'});
    this.state.watch(['lang', 'tab'], () => {
      const {lang, tab} = this.state.now;
      bar.replaceChildren(...([['queue', 'toQueue'], ['view', 'toView'], ['facts', 'toFacts']] as const).map(([name, text]) =>
        h('button', {class: tab === name ? 'on' : '', onclick: () => this.state.set({tab: name})}, say(text, lang))));
    });
    return bar;
  }

  private fail(error: unknown): void {
    if (error instanceof DeskError) {
      if (error.status === 401 && !this.state.now.me) { location.assign(signInAddress()); return; }
      this.state.set({problem: {zh: error.zh, en: error.en}});
      return;
    }
    this.state.set({problem: {zh: `${error}`, en: `${error}`}});
    throw error;
  }

  private leave = (): void => {
    if (this.claimed) this.api.release(this.claimed);
    this.claimed = null;
  };

  private warn = (event: BeforeUnloadEvent): void => {
    if (this.outbox.waiting.length && this.outbox.trouble !== 'signed-out') event.preventDefault();
  };
}
