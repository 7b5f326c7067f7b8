import type { DataItem, TimelineOptions } from 'vis-timeline/esnext';
import type { Interval } from '../domain/time/interval.ts';
import type { PlacedMark } from './arrange-marks.ts';
import { SHORTEST_WINDOW } from './window-moves.ts';

/** What vis-timeline does for us: pan, zoom, and items in their place. Axis, rows, labels and selection are ours. */
export function visOptions(
  window: Interval,
  bounds: Interval,
  rightToLeft: boolean,
  fill: (id: string, element: HTMLElement) => void,
): TimelineOptions {
  const length = bounds.end - bounds.start;
  return {
    start: window.start,
    end: window.end,
    min: bounds.start,
    max: bounds.end,
    zoomMin: Math.min(SHORTEST_WINDOW, length),
    zoomMax: length,
    // Without a key held the wheel would belong to the timeline, and the page could not be scrolled past it.
    zoomKey: 'ctrlKey',
    orientation: { axis: 'none', item: 'top' },
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    editable: false,
    stack: false,
    // Panning and zooming go by it too.
    rtl: rightToLeft,
    align: 'left',
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    // An object that is no element keeps vis-timeline from writing HTML; its types do not know of it.
    template: (item: DataItem, element: HTMLElement) => {
      fill(String(item.id), element);
      return {} as string;
    },
  };
}

/** All items are of one group, as far as vis-timeline knows: the rows are ours, so that marks can move between them. */
export const VIS_GROUP = { id: 0, content: '', className: 'timeline-group' };

/**
 * A mark as an item of vis-timeline, as wide as it is: by default very wide ones are cut. `above`: the rows of the
 * lanes over its own.
 */
export function visItem({ id, lane, row, start, end, kind }: PlacedMark, above: number): VisItem {
  const className = `timeline-item timeline-row-${above + row} timeline-below-${lane} timeline-item-${kind}`;
  return { id, group: VIS_GROUP.id, start, end, content: '', type: 'range', className, limitSize: false };
}

export interface VisItem extends DataItem {
  readonly id: string;
  readonly limitSize: false;
}
