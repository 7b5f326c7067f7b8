import type { Part } from './lesson.ts';

/** A question before a class, whose key may be shown to it. A key that is shown belongs to one of them, and to no other. */
export interface KeyPlace {
  /** Id of the stop. */
  readonly stop: string;
  /** Index of its part, 0-based. */
  readonly part: number;
  /** Index of the question that the teacher put before the class; absent for the one that the stop asks by itself. */
  readonly asked?: number;
}

export const isSameKey = (one: KeyPlace | undefined, other: KeyPlace | undefined): boolean =>
  one?.stop === other?.stop && one?.part === other?.part && one?.asked === other?.asked;

/** Whether a class has been asked for its hands, or never will be: before that, a key would take the question away. */
export const isKeyDue = (part: Part, parts: readonly Part[]): boolean =>
  part !== 'question' || !parts.includes('hands');
