import { useCallback, useEffect, useRef, useState } from 'react';
import type { FrameHeights } from './frame-size.ts';

/** No embed is higher, px: what says so is not believed. */
const HIGHEST = 20_000;

interface Needed extends Partial<FrameHeights> {
  readonly address: string;
}

/**
 * What embeds of an address say that they need. `watch` is for their frames: call it with the frame, and with which of
 * the heights it is that it tells.
 */
export function useNeededHeights(address: string): {
  readonly measured: Partial<FrameHeights>;
  readonly watch: (frame: HTMLIFrameElement | null, told: keyof FrameHeights | undefined) => (() => void) | undefined;
} {
  const [needed, setNeeded] = useState<Needed>({ address });
  const frames = useRef(new Map<MessageEventSource | null, keyof FrameHeights>());

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const told = frames.current.get(source);
      if (told === undefined || data?.type !== 'backchannel:event' || data.name !== 'height') return;
      const height: unknown = data.detail?.height;
      if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
      setNeeded((before) => ({
        ...(before.address === address ? before : { address }),
        [told]: Math.ceil(height),
      }));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [address]);

  const watch = useCallback((frame: HTMLIFrameElement | null, told: keyof FrameHeights | undefined) => {
    const source = frame?.contentWindow;
    if (!source || !told) return undefined;
    frames.current.set(source, told);
    return () => void frames.current.delete(source);
  }, []);
  const { address: measuredAddress, ...measured } = needed;
  return { measured: measuredAddress === address ? measured : {}, watch };
}
