import type { Map as MapLibre } from 'maplibre-gl';

type State = Readonly<Record<string, unknown>>;

/**
 * The feature-state of the marks. A lost WebGL context takes MapLibre's own copy with it, and reading or setting any
 * throws until the style stands again: so it is kept here, and put back.
 */
export class FeatureStates {
  readonly #map: MapLibre;
  /** By source, then by feature. */
  readonly #kept = new Map<string, Map<number, State>>();
  #standing = false;

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** Whether the map has a style that can be told anything. */
  get standing(): boolean {
    return this.#standing;
  }

  set(source: string, id: number, state: State): void {
    const features = this.#kept.get(source) ?? new Map<number, State>();
    this.#kept.set(source, features.set(id, { ...features.get(id), ...state }));
    if (this.#standing) this.#map.setFeatureState({ source, id }, { ...state });
  }

  /** As the map has it; while its context is lost, as it will have it again. */
  read(source: string, id: number): State {
    if (!this.#standing) return this.#kept.get(source)?.get(id) ?? {};
    return this.#map.getFeatureState({ source, id }) ?? {};
  }

  lose(): void {
    this.#standing = false;
  }

  /** The style stands, for the first time or again. */
  restore(): void {
    this.#standing = true;
    for (const [source, features] of this.#kept) {
      for (const [id, state] of features) this.#map.setFeatureState({ source, id }, { ...state });
    }
  }
}
