import { useCallback, useEffect, useRef, useState } from 'react';
import { type FrameHeights, heightAt } from './frame-size.ts';

/** No embed is higher, px: what says so is not believed. */
const HIGHEST = 20_000;

interface Needed extends Partial<FrameHeights> {
  readonly address: string;
}

/**
 * What embeds of an address say that they need, by the width that each is shown at. `watch` is for their frames: call it
 * with the frame and its width (px).
 */
export function useNeededHeights(address: string): {
  readonly measured: Partial<FrameHeights>;
  readonly watch: (frame: HTMLIFrameElement | null, width: number) => (() => void) | undefined;
} {
  const [needed, setNeeded] = useState<Needed>({ address });
  const frames = useRef(new Map<MessageEventSource | null, number>());

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const width = frames.current.get(source);
      if (width === undefined || data?.type !== 'backchannel:event' || data.name !== 'height') return;
      const height: unknown = data.detail?.height;
      if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
      setNeeded((before) => ({
        ...(before.address === address ? before : { address }),
        [heightAt(width)]: Math.ceil(height),
      }));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [address]);

  const watch = useCallback((frame: HTMLIFrameElement | null, width: number) => {
    const source = frame?.contentWindow;
    if (!source) return undefined;
    frames.current.set(source, width);
    return () => void frames.current.delete(source);
  }, []);
  const { address: measuredAddress, ...measured } = needed;
  return { measured: measuredAddress === address ? measured : {}, watch };
}
