// From the scene to a view and back.

import type {Host} from '../part';
import {isPossible} from '../ui/ground-bar';
import type {View} from './link';

export function currentView({scene, store}: Host): View {
  const {state} = store;
  const shown = [...state.layers.values()].filter(layer => layer.visible && layer.entry.kind !== 'base');
  return {
    camera: scene.camera, ground: state.ground, before: state.before?.id, after: state.after?.id,
    share: state.ground === 'swipe' || state.ground === 'fade' ? state.share : undefined,
    underground: state.underground, layers: new Map(shown.map(layer => [layer.entry.name, layer.opacity])), at: state.at,
    cut: state.cut ?? undefined, figure: state.figure, light: state.light ?? undefined,
    selection: state.selection ?? undefined
  };
}

// Shows a view; returns what of it this city does not have (any more).
export function showView(host: Host, view: View, duration?: number): string[] {
  const {store, scene} = host;
  const {state} = store;
  const image = (id: string | undefined) => state.scenes.find(item => item.id === id && !item.problem) ?? null;
  const [before, after] = [image(view.before) ?? state.before, image(view.after) ?? state.after];
  const missing = [
    ...(view.before && !image(view.before) ? [view.before] : []), ...(view.after && !image(view.after) ? [view.after] : []),
    ...[...(view.layers?.keys() ?? [])].filter(name => !state.layers.get(name)?.entry.count)
  ];
  const ground = view.ground && isPossible({...state, before, after}, view.ground) ? view.ground : state.ground;
  store.set({
    before, after, ground, at: view.at ?? null, underground: !!view.underground, share: view.share ?? state.share,
    cut: view.cut ?? null, figure: view.figure ?? '', light: view.light ?? null
  });
  if (view.layers) setLayers(host, view.layers);
  scene.show(view.camera, duration);
  if (view.selection?.id !== state.selection?.id) host.select(view.selection ?? null, false);
  return missing;
}

function setLayers(host: Host, wanted: Map<string, number>): void {
  const layers = new Map(host.store.state.layers);
  for (const [name, layer] of layers) {
    if (layer.entry.kind === 'base') continue;
    const visible = wanted.has(name) && layer.entry.count > 0;
    layers.set(name, {...layer, visible, opacity: visible ? wanted.get(name)! : layer.opacity});
  }
  host.store.set({layers});
  host.complete();
}
