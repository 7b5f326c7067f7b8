import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** What stands in for a part that is on its way, or could not be had. */
interface Meanwhile {
  readonly whenWaiting?: ReactNode;
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
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(part ? 'here' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      let gone = false;
      preload().then(
        () => gone || setState('here'),
        () => gone || setState('failed'),
      );
      return () => {
        gone = true;
      };
    }, [state]);
    if (state === 'failed') return whenFailed;
    const Part = part;
    // What is left of the props is the part's own.
    return Part ? <Part {...(props as unknown as Props)} /> : whenWaiting;
  }
  return { Later, preload };
}
