import { type ComponentType, useEffect, useState } from 'react';

/** A part that is fetched when it is first wanted: the component, nothing yet, or that it could not be had. */
export function useLate<Props>(
  load: () => Promise<ComponentType<Props>>,
  wanted = true,
): ComponentType<Props> | 'failed' | undefined {
  const [part, setPart] = useState<ComponentType<Props> | 'failed'>();
  const missing = part === undefined || part === 'failed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is wanted and missing, it is tried once
  useEffect(() => {
    if (!wanted || !missing) return;
    let left = false;
    load().then(
      // A component is a function: without the wrapper it would be taken for an update of the state.
      (loaded) => !left && setPart(() => loaded),
      () => !left && setPart('failed'),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return part;
}
