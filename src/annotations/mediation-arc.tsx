import type { StoryEvent } from '../domain/story.ts';
import { drawnLine } from '../i18n/isolate.ts';
import { geographyMessagesOf } from '../i18n/map-messages.ts';
import type { Speech } from '../i18n/speech.ts';
import type { MediationLayout, RoomPicture } from './mediation-layout.ts';

interface Props {
  readonly layout: MediationLayout;
  readonly mediation: NonNullable<StoryEvent['mediation']>;
  readonly lane: number;
  readonly speech: Speech;
  /** The point, px, where the go-betweens were: a dotted line leads from it. */
  readonly from?: readonly [number, number];
  /** Whether the letter goes to and fro; else it rests two thirds of the way. */
  readonly moving?: boolean;
}

/** Half of the door, and how far from a point its line begins, px. */
const DOOR = 9;
const RING = 12;

/** Two rooms and a letter between them, over open water: drawn, not located. Px. */
export function MediationArc({ layout, mediation, lane, speech, from, moving }: Props) {
  const [letterX, letterY] = layout.letter;
  const { box: first } = layout.rooms[0];
  const { box: second } = layout.rooms[1];
  return (
    <g className={`annotation-mediation lane-${lane}`}>
      {from && <path className="annotation-lead" d={lineFrom(from, layout.shoulder)} />}
      <path className="annotation-arc-halo" d={layout.arc} />
      <path className="annotation-arc" d={layout.arc} />
      <g {...(!moving && { transform: `translate(${letterX.toFixed(1)} ${letterY.toFixed(1)})` })}>
        {moving && <CourierMotion path={layout.arc} />}
        <rect className="annotation-letter" x="-8" y="-5.5" width="16" height="11" />
        <path className="annotation-letter-flap" d="M-8-5.5L0 1L8-5.5" />
      </g>
      {layout.rooms.map((picture) => (
        <RoomBox key={picture.box.left} picture={picture} brief={layout.brief} speech={speech} />
      ))}
      {layout.carried && (
        <text
          className="annotation-text-carrier"
          x={layout.carrier[0].toFixed(1)}
          y={layout.carrier[1].toFixed(1)}
          {...(layout.brief && { textAnchor: 'middle' })}
        >
          {drawnLine(speech.text(mediation.carrier), speech.direction)}
        </text>
      )}
      {!layout.brief && (
        <text
          className="annotation-text-note"
          x={((first.right + second.left) / 2).toFixed(1)}
          y={(first.bottom + 14).toFixed(1)}
          textAnchor="middle"
        >
          {drawnLine(geographyMessagesOf(speech).roomsNotLocated, speech.direction)}
        </text>
      )}
    </g>
  );
}

/** 3.2 s each way and 0.4 s in each room, easing in and out. */
function CourierMotion({ path }: { path: string }) {
  return (
    <animateMotion
      path={path}
      dur="7.2s"
      repeatCount="indefinite"
      calcMode="spline"
      keyPoints="0;1;1;0;0"
      keyTimes="0;0.444;0.5;0.944;1"
      keySplines="0.42 0 0.58 1;0 0 1 1;0.42 0 0.58 1;0 0 1 1"
    />
  );
}

function RoomBox({ picture: { room, box }, brief, speech }: { picture: RoomPicture; brief: boolean; speech: Speech }) {
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const middle = (box.left + box.right) / 2;
  // The frame is open at the top, where messages come and go: a door, ajar.
  const corners = [
    [middle + DOOR, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
    [box.left, box.top],
    [middle - DOOR, box.top],
  ] as const;
  const line = (text: string, className: string, y: number) => (
    <text key={text} className={className} x={middle.toFixed(1)} y={y.toFixed(1)} textAnchor="middle">
      {drawnLine(text, speech.direction)}
    </text>
  );
  return (
    <g>
      <rect
        className="annotation-room-paper"
        x={box.left.toFixed(1)}
        y={box.top.toFixed(1)}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
      <path className="annotation-room" d={`M${corners.map(([x, y]) => at(x, y)).join('L')}`} />
      <path className="annotation-door" d={`M${at(middle - DOOR, box.top)}L${at(middle - DOOR + 4, box.top + 7)}`} />
      {line(
        speech.text(brief ? (room.shortName ?? room.name) : room.name),
        'annotation-text-room',
        brief ? (box.top + box.bottom) / 2 + 6 : box.top + 22,
      )}
      {!brief &&
        room.people.map(({ text }, index) =>
          line(speech.text(text), 'annotation-text-person', box.top + 37 + index * 14),
        )}
    </g>
  );
}

function lineFrom([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const share = RING / Math.hypot(toX - x, toY - y);
  return `M${(x + (toX - x) * share).toFixed(1)} ${(y + (toY - y) * share).toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
}
