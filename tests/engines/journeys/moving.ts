import { deepEqual } from 'node:assert/strict';
import type { Journey } from '../journey.ts';
import { EVIDENCE, PLAYHEAD, type Reader } from '../reader.ts';

const PLAY = { role: 'button', name: 'Play' } as const;
const PAUSE = { role: 'button', name: 'Pause' } as const;

/** Through time: by hand, by key, by itself, from event to event. */
export const moving: readonly Journey[] = [
  {
    name: 'scrub',
    async make(reader) {
      await reader.openText('?t=2024-01-09');
      await reader.shows('muscat-talks', 'future', 'none');
      await reader.focus(PLAYHEAD);
      for (const [key, day, state, drawn] of [
        ['ArrowRight', '10 January 2024', 'active', 'point:muscat country:oman'],
        ['ArrowRight', '11 January 2024', 'past', 'point:muscat country:oman'],
        ['PageDown', '12 December 2023', 'future', 'none'],
        ['PageUp', '11 January 2024', 'past', 'point:muscat country:oman'],
        ['End', '31 March 2024', 'past', 'point:muscat country:oman'],
        ['Home', '1 January 2023', 'future', 'none'],
      ] as const) {
        await reader.session.press(key);
        await reader.playheadSays(day);
        await reader.shows('muscat-talks', state, drawn);
      }
      await reader.click({ role: 'button', name: 'Whole story' });
      await reader.movePlayhead('2024-01-12');
      await reader.playheadSays('12 January 2024');
      await reader.shows('yemen-strikes', 'active', 'country:yemen');
      await agrees(reader);
      await reader.movePlayhead('2024-02-03');
      await reader.playheadSays('3 February 2024');
      await agrees(reader);
      await reader.addressHas('t=2024-02-03');
      await reader.mapIdle();
    },
  },
  {
    name: 'play and pause',
    async make(reader) {
      await reader.openText('?t=2024-01-10');
      await reader.click(PLAY);
      await reader.has(PAUSE);
      await reader.has(EVIDENCE, ({ attributes }) => attributes['data-event'] !== 'muscat-talks', 'goes on by itself');
      await reader.click(PAUSE);
      await reader.has(PLAY);
      const stands = await reader.has(PLAYHEAD);
      await reader.mapIdle();
      deepEqual((await reader.has(PLAYHEAD)).value, stands.value, 'a paused playhead moves');
      await agrees(reader);
      // Taken hold of while it plays, it stays where it is put.
      await reader.click(PLAY);
      await reader.has(PAUSE);
      await reader.movePlayhead('2024-03-01');
      await reader.has(PLAY);
      await reader.playheadSays('1 March 2024');
    },
  },
  {
    name: 'next and previous event',
    beside: true,
    async make(reader) {
      await reader.openText();
      const ids = await reader.listed();
      const at = ids.indexOf('muscat-talks');
      for (const [name, id] of [
        ['Next event', ids[at + 1]],
        ['Next event', ids[at + 2]],
        ['Previous event', ids[at + 1]],
      ] as const) {
        await reader.click({ role: 'button', name });
        await reader.tells(id ?? '');
        await reader.shows(id ?? '', 'active', (await reader.shown(id ?? '')).drawn);
      }
    },
  },
];

/** What list, map, timeline and evidence say of all events is the same. */
async function agrees(reader: Reader): Promise<void> {
  const disagreements = await reader.session.evaluate(() => {
    const evidence = document.querySelector<HTMLElement>('section[aria-label="Evidence"]');
    return [...document.querySelectorAll<HTMLElement>('li[data-event]')].flatMap(({ dataset }) => {
      const { event, state, drawn } = dataset;
      const marks = [...document.querySelectorAll<HTMLElement>(`.timeline-mark[data-event="${event}"]`)];
      const onMap = drawn !== 'none' && drawn !== 'tray';
      return [
        ...(state === 'future' && onMap ? [`${event} is to come, yet drawn as ${drawn}`] : []),
        ...(state !== 'future' && drawn === 'none' ? [`${event} is ${state}, yet not drawn`] : []),
        ...marks
          .filter((mark) => mark.dataset['state'] !== state)
          .map((mark) => `${event}: ${state}, on the timeline ${mark.dataset['state']}`),
        ...(evidence?.dataset['event'] === event && evidence?.dataset['state'] !== state
          ? [`${event}: ${state}, in the evidence ${evidence?.dataset['state']}`]
          : []),
      ];
    });
  });
  deepEqual(disagreements, []);
}
