/** The lessons that a browser keeps for one story, as texts of lesson files. */
export interface LessonShelf {
  /** The teacher's own lesson, if one is kept. */
  kept(): string | undefined;
  /** Whether the browser took it. */
  keep(text: string): boolean;
  forget(): void;
  /** Lessons that could not be opened, or had to make room, the latest first. */
  aside(): readonly string[];
  /** Whether the browser took it; what it did not take must stay where it was. */
  putAside(text: string): boolean;
  forgetAside(): void;
}

const MOST_ASIDE = 5;

/** A storage that is refused (a sandbox, a private window) keeps nothing, and is no error. */
export function createLessonShelf(storage: () => Storage, story: string): LessonShelf {
  const key = `backchannel.lesson.1.${story}`;
  const asideKey = `${key}.aside`;
  const aside = (): readonly string[] => {
    try {
      const texts: unknown = JSON.parse(read(storage, asideKey) ?? '[]');
      return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
    } catch {
      return [];
    }
  };
  return {
    kept: () => read(storage, key),
    keep: (text) => attempt(() => storage().setItem(key, text)),
    forget: () => void attempt(() => storage().removeItem(key)),
    aside,
    putAside(text) {
      const texts = [text, ...aside().filter((other) => other !== text)].slice(0, MOST_ASIDE);
      return attempt(() => storage().setItem(asideKey, JSON.stringify(texts)));
    },
    forgetAside: () => void attempt(() => storage().removeItem(asideKey)),
  };
}

function read(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
