import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { askAgain, missPart } from './late-parts.ts';

/** What stands in for a part that is on its way, or could not be had. */
interface Meanwhile {
  readonly whenWaiting?: ReactNode;
  /** What failed, and what still works; a way to try again is put beside it. Without it the page says so elsewhere. */
  readonly whenFailed?: ReactNode;
}

/**
 * A part of the page whose code comes after the first script. It renders nothing until then, as the build does, so that
 * the first view needs no boundary and no byte of it.
 */
export function comesLater<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let part: ComponentType<Props> | undefined;
  /** Fetches the code, once; rejects where it cannot be had. */
  const preload = async (): Promise<void> => {
    part ??= await load();
  };

  /** Each time that it is put in, it tries once: where it failed before, it is tried again. */
  function Later({ whenWaiting, whenFailed, ...props }: Props & Meanwhile) {
    const [state, setState] = useState<'waiting' | 'again' | 'here' | 'failed'>(part ? 'here' : 'waiting');
    const again = () => setState('again');
    const faceless = whenFailed === undefined;
    useEffect(() => {
      if (state === 'here') return;
      if (state === 'failed') {
        const forget = faceless ? missPart(() => setState('again')) : () => {};
        // Nobody pressed for this: where it fails too, no fresh page is fetched.
        const comeBack = () => setState('waiting');
        addEventListener('online', comeBack);
        return () => {
          forget();
          removeEventListener('online', comeBack);
        };
      }
      let gone = false;
      // Each in a task of its own: a page that begins asks for many, and a reader's first key press goes between them.
      const timer = setTimeout(() => {
        (state === 'again' ? askAgain(preload) : preload()).then(
          // What the reader does meanwhile is answered first.
          () => gone || startTransition(() => setState('here')),
          () => gone || setState('failed'),
        );
      });
      return () => {
        gone = true;
        clearTimeout(timer);
      };
    }, [state, faceless]);
    const Part = part;
    // What is left of the props is the part's own.
    if (Part) return <Part {...(props as unknown as Props)} />;
    if (state !== 'failed') return whenWaiting;
    return whenFailed && <Failed onAgain={again}>{whenFailed}</Failed>;
  }
  return { Later, preload };
}

/** The face of a part that did not arrive. */
function Failed({ children, onAgain }: { readonly children: ReactNode; readonly onAgain: () => void }) {
  const { failure } = useMessages().app;
  return (
    <div className="later-failed">
      {children}
      <button type="button" className="button" onClick={onAgain}>
        {failure.again}
      </button>
    </div>
  );
}
