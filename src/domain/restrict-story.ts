import type { Claim, Correction } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { ClaimId, SourceId } from './identifiers.ts';
import { isPassages } from './passages.ts';
import type { Prose, TitleVariant } from './prose.ts';
import type { Pause, Step } from './step.ts';
import type { Oddity, Source, Story, StoryEvent } from './story.ts';

/** What is let through: claims, and sources by their ids. */
export interface Admission {
  readonly claims: ReadonlySet<ClaimId>;
  readonly sources: ReadonlySet<SourceId>;
  /** Sources whose own day is still to come, though a claim of theirs was public before. */
  readonly unpublished: ReadonlySet<SourceId>;
  /** Whether any context source counts at all. */
  readonly context: boolean;
}

/**
 * The story as only some of its claims and sources tell it: every word that needs another is gone. Steps stay in
 * their number, though one may have nothing left to say.
 */
export function restrictStory(story: Story, admission: Admission): Story {
  const restrict = new Restriction(admission);
  const claims = story.claims.filter(({ id }) => admission.claims.has(id)).map((claim) => restrict.claim(claim));
  const told = new Set(claims.map(({ event }) => event));
  const events = story.events.filter(({ id }) => told.has(id)).map((event) => restrict.event(event));
  const comparisons = story.comparisons.flatMap((comparison) => restrict.comparison(comparison) ?? []);
  const compared = new Set(comparisons.map(({ id }) => id));
  const { titles: _, ...rest } = story;
  return {
    ...rest,
    title: restrict.title(story)?.text ?? story.title,
    summary: restrict.prose(story.summary) ?? '',
    cautions: restrict.proses(story.cautions),
    sources: story.sources.filter(({ id }) => admission.sources.has(id)).map((source) => restrict.source(source)),
    places: story.places.map((place) =>
      restrict.dropping(place, { basis: restrict.prose(place.basis), caution: restrict.prose(place.caution) }),
    ),
    events,
    claims,
    comparisons,
    oddities: story.oddities.flatMap((oddity) => restrict.oddity(oddity) ?? []),
    steps: story.steps.map((step) => restrict.step(step, told, compared)),
  };
}

class Restriction {
  readonly #admission: Admission;

  constructor(admission: Admission) {
    this.#admission = admission;
  }

  /** Undefined where nothing is left. */
  prose(prose: Prose | undefined): Prose | undefined {
    if (prose === undefined || !isPassages(prose)) return prose;
    const kept = prose.filter(({ needs }) => needs === undefined || this.#hasAll(needs));
    return kept.length > 0 ? kept : undefined;
  }

  proses(all: readonly Prose[]): readonly Prose[] {
    return all.map((prose) => this.prose(prose)).filter((prose) => prose !== undefined);
  }

  /** The first variant of a title whose claims are all there. */
  title({ titles }: { readonly titles?: readonly TitleVariant[] }): TitleVariant | undefined {
    return titles?.find(({ needs }) => this.#hasAll(needs));
  }

  /** A thing with other values; keys whose value is undefined are gone. */
  dropping<Thing extends object>(
    thing: Thing,
    values: { readonly [Key in keyof Thing]?: Thing[Key] | undefined },
  ): Thing {
    const entries = Object.entries({ ...thing, ...values }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries) as Thing;
  }

  source(source: Source): Source {
    if (!this.#admission.unpublished.has(source.id)) return this.dropping(source, { note: this.prose(source.note) });
    return this.dropping(source, { published: undefined, title: undefined, note: undefined });
  }

  claim(claim: Claim): Claim {
    const { external, correction, time, note } = claim;
    const found = external && this.#admission.context && external.see.every((id) => this.#admission.sources.has(id));
    return this.dropping(claim, {
      time: this.dropping(time, { basis: this.prose(time.basis) }),
      correction: correction && this.#correction(correction),
      external: found ? external : undefined,
      attribution: claim.attribution.map((link) => ({ ...link, text: this.prose(link.text) ?? '' })),
      note: this.prose(note),
    });
  }

  event(event: StoryEvent): StoryEvent {
    const variant = this.title(event);
    const known = (ids: readonly ClaimId[]) => ids.filter((id) => this.#admission.claims.has(id));
    const { mediation, context } = event;
    const room = (index: 0 | 1) => {
      const own = mediation?.rooms[index];
      return { name: '', ...own, people: (own?.people ?? []).filter(({ claims }) => known(claims).length > 0) };
    };
    return this.dropping(event, {
      title: variant?.text ?? event.title,
      titles: undefined,
      label: variant?.label ?? event.label,
      when: known(event.when),
      where: known(event.where),
      context: context && { when: known(context.when), where: known(context.where) },
      mediation:
        mediation && this.#hasAll(mediation.needs ?? []) ? { ...mediation, rooms: [room(0), room(1)] } : undefined,
      note: this.prose(event.note),
    });
  }

  /** It goes where one of its sides has lost a claim, or its source. */
  comparison(comparison: Comparison): Comparison | undefined {
    const stands = comparison.sides.every(
      ({ source, claims }) => this.#admission.sources.has(source) && this.#hasAll(claims),
    );
    return stands ? this.dropping(comparison, { reason: this.prose(comparison.reason) }) : undefined;
  }

  oddity(oddity: Oddity): Oddity | undefined {
    const text = this.prose(oddity.text);
    const sources = oddity.sources.filter((id) => this.#admission.sources.has(id));
    const claims = oddity.claims.filter((id) => this.#admission.claims.has(id));
    const lost = <Id>(kept: readonly Id[], all: readonly Id[]) => all.length > 0 && kept.length === 0;
    if (text === undefined || lost(sources, oddity.sources) || lost(claims, oddity.claims)) return undefined;
    return this.dropping(oddity, { text, sources, claims, print: oddity.print && this.#correction(oddity.print) });
  }

  step(step: Step, told: ReadonlySet<string>, compared: ReadonlySet<string>): Step {
    const text = this.prose(step.text);
    return this.dropping(step, {
      title: text !== undefined && this.#hasAll(step.needs ?? []) ? step.title : '',
      text: text ?? '',
      notes: this.prose(step.notes) ?? '',
      questions: step.questions.flatMap((question) => {
        const ask = this.prose(question.ask);
        return ask === undefined ? [] : this.dropping(question, { ask, key: this.prose(question.key) });
      }),
      pause: step.pause && this.#pause(step.pause, compared),
      events: step.events.filter((id) => told.has(id)),
    });
  }

  /** Without a question, or without a choice, it is none. */
  #pause(pause: Pause, compared: ReadonlySet<string>): Pause | undefined {
    const question = this.prose(pause.question);
    const choices = this.proses(pause.choices);
    if (question === undefined || choices.length < 2) return undefined;
    const prompts = this.proses(pause.prompts);
    const comparison = compared.has(pause.comparison ?? '') ? pause.comparison : undefined;
    return this.dropping(pause, { question, prompts, choices, key: this.prose(pause.key) ?? '', comparison });
  }

  #correction(correction: Correction): Correction | undefined {
    const basis = this.prose(correction.basis);
    if (basis === undefined) return undefined;
    return this.dropping(correction, { basis, corrected: this.prose(correction.corrected) });
  }

  #hasAll(ids: readonly string[]): boolean {
    return ids.every((id) => this.#admission.claims.has(id) || this.#admission.sources.has(id));
  }
}
