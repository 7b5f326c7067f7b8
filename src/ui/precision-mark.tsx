import type { DateValue, PlaceValue } from '../domain/catalog.ts';
import type { LaneShape } from '../domain/story.ts';
import { LaneMark } from './lane-mark.tsx';
import './precision-mark.css';

/** How exact a date is, as the timeline draws it. */
export type DatePrecisionMark = 'day' | 'editors' | 'band' | 'approximate' | 'open-end' | 'by';
/** How exact a place is, as the map draws it. */
export type PlacePrecisionMark = PlaceValue['kind'] | 'none';

export function dateMarkOf({ dating, basis }: DateValue): DatePrecisionMark {
  if (dating.kind === 'range') {
    if (!dating.to) return 'open-end';
    return dating.from ? 'band' : 'by';
  }
  if (dating.from?.approximate) return 'approximate';
  if (dating.from?.precision !== 'day') return 'band';
  return basis === 'editors' ? 'editors' : 'day';
}

/** The timeline's mark of a date, small enough to stand beside it in words. */
export function DateMark(props: { mark: DatePrecisionMark; shape: LaneShape; lane: number }) {
  const { mark, shape, lane } = props;
  if (mark === 'day' || mark === 'editors') {
    return (
      <span className="precision-mark">
        <LaneMark shape={shape} lane={lane} state={mark === 'day' ? 'active' : 'future'} />
      </span>
    );
  }
  return (
    <svg
      className={`precision-mark precision-mark-date lane-${lane}`}
      viewBox="0 0 20 14"
      width="20"
      height="14"
      aria-hidden="true"
    >
      {mark === 'approximate' ? (
        <path className="precision-mark-dashed" d="M1 7Q10-1.6 19 7 10 15.6 1 7z" />
      ) : (
        <rect className="precision-mark-tint" x="1" y="2" width="18" height="10" />
      )}
      {mark === 'band' && <path className="precision-mark-dashed" d="M1 2h18M1 12h18" />}
      {(mark === 'band' || mark === 'open-end') && <path className="precision-mark-firm" d="M1.2 1v12" />}
      {(mark === 'band' || mark === 'by') && <path className="precision-mark-firm" d="M18.8 1v12" />}
      {mark === 'open-end' && <path className="precision-mark-firm" d="M14 4l3.4 3-3.4 3" />}
      {mark === 'by' && <path className="precision-mark-firm" d="M6 4L2.6 7 6 10" />}
    </svg>
  );
}

/** The map's mark of a place. */
export function PlaceMark({ mark, lane }: { mark: PlacePrecisionMark; lane: number }) {
  return (
    <svg className={`precision-mark lane-${lane}`} viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
      {mark === 'point' && (
        <>
          <circle className="precision-mark-line" cx="10" cy="7" r="5.8" />
          <circle className="precision-mark-solid" cx="10" cy="7" r="2.6" />
        </>
      )}
      {mark === 'country' && (
        <>
          <path className="precision-mark-hatch" d="M4.4 8L8 2.6M6 11.6L12.8 1.6M11.6 12.4L17.4 3.8" />
          <path className="precision-mark-dashed" d="M3 10.5L7 2.4 13 1l5.4 3L17 11l-6 2.4z" />
        </>
      )}
      {mark === 'area' && (
        <>
          <path className="precision-mark-tint" d="M2 3l5-2 9 2 2.4 7-6 3-7-1z" />
          <path
            className="precision-mark-line"
            d="M2 3l5-2 9 2 2.4 7-6 3-7-1zM5 4.4l3-1.2 6 1.6 1.6 4.6-3.4 1.8-4.6-.8z"
          />
        </>
      )}
      {mark === 'none' && <rect className="precision-mark-tray" x="2" y="1.5" width="16" height="11" />}
    </svg>
  );
}
