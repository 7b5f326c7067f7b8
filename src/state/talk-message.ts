import { INQUIRY_STEPS } from '../domain/inquiry/inquiry-step.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { z } from '../formats/configured-zod.ts';
import { readWholeLesson } from '../formats/lesson-file.ts';
import type { Session } from './session.ts';
import type { Entries, Entry } from './talk-registers.ts';
import type { Shared } from './talk-shared.ts';

/** What a window shows: the slides for the class, or the teacher's view. */
export type Role = 'class' | 'presenter';

/** A window of a talk, as it tells of itself. */
export interface Peer {
  readonly id: string;
  readonly role: Role;
  /** The size of its page, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Nobody can see it: it draws no frames. */
  readonly hidden?: true;
  /** It holds a lock, by which the others know of its end. */
  readonly locked?: true;
}

/**
 * `asks` is told the `state` of every other window, `changes` is what one of them wrote, `edits` opens the lesson where
 * the class does not see it, `leaves` is the last word of a window.
 */
export interface TalkMessage {
  readonly type: 'backchannel:talk';
  readonly say: 'asks' | 'state' | 'changes' | 'edits' | 'leaves';
  readonly from: Peer;
  readonly entries: Entries;
}

const size = z.number().positive().max(100_000);
const share = z.number().min(0).max(1);
const degrees = z.number().min(-360).max(360);
const index = z.number().int().min(0).max(10_000);
const id = z.string().min(1).max(200);
// A count as large as a number can be would leave no clock that is later.
const ordinal = z.number().int().min(0).max(1e12);

const MESSAGE = z.object({
  type: z.literal('backchannel:talk'),
  say: z.enum(['asks', 'state', 'changes', 'edits', 'leaves']),
  from: z.object({
    id,
    role: z.enum(['class', 'presenter']),
    width: size,
    height: size,
    hidden: z.literal(true).exactOptional(),
    locked: z.literal(true).exactOptional(),
  }),
  entries: z.record(
    id,
    z.object({
      value: z.unknown(),
      stamp: z.object({ count: ordinal, by: id, frame: ordinal.exactOptional() }),
    }),
  ),
});

/** A reader of what comes over a channel: undefined for what is no message of a talk; values that are none are left out. */
export function createMessageReader({ whole, languages }: Session): (data: unknown) => TalkMessage | undefined {
  const camera = z.object({ longitude: degrees, latitude: degrees, zoom: z.number().min(0).max(24) });
  const event = id.refine((value) => whole.byId.has(value));
  const sources = z.array(id.refine((value) => whole.sources.has(value))).max(1_000);
  const lens = z.enum(['happened', 'public']);
  // As strictly as a file: one schema says what a lesson is.
  const lesson = z.unknown().transform((value, issues): Lesson => {
    const read = readWholeLesson(value, whole.story);
    if (read) return read;
    issues.addIssue({ code: 'custom' });
    return z.NEVER;
  });
  const VALUES = {
    lesson,
    place: z.object({ stop: index, part: index }),
    black: z.boolean(),
    exploring: z.boolean(),
    asked: index.or(z.undefined()),
    inquiry: z.object({ event, step: z.enum(INQUIRY_STEPS) }).or(z.undefined()),
    shownKey: z.object({ stop: id, part: index, asked: index.exactOptional() }).or(z.undefined()),
    hands: z.record(id, z.array(index).max(100)),
    pointer: z.object({ x: share, y: share }).or(z.undefined()),
    playing: z.boolean(),
    playhead: z.number(),
    lens,
    event: event.or(z.undefined()),
    sources,
    following: z.boolean(),
    guided: camera.or(z.undefined()),
    held: z.tuple([degrees, degrees, degrees, degrees]).or(z.undefined()),
    language: z.string().refine((value) => languages.includes(value)),
    theme: z.enum(['light', 'dark', 'auto']),
  } satisfies { readonly [Name in keyof Shared]: z.ZodType<Shared[Name]> };
  const isKnown = (name: string): name is keyof Shared => Object.hasOwn(VALUES, name);

  return (data) => {
    const message = MESSAGE.safeParse(data);
    if (!message.success) return undefined;
    const entries: Record<string, Entry> = {};
    for (const [name, { value, stamp }] of Object.entries(message.data.entries)) {
      const read = isKnown(name) ? VALUES[name].safeParse(value) : undefined;
      if (read?.success) entries[name] = { value: read.data, stamp };
    }
    return { ...message.data, entries };
  };
}
