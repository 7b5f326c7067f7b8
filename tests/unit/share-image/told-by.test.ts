import { expect, it } from 'vitest';
import { toldBy } from '../../../src/share-image/told-by.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const tell = (...claims: Parameters<typeof makeClaim>[0][]) => {
  const catalog = compileStory([makeEvent({ id: 'ships', when: ['w'], where: ['p'] })], claims.map(makeClaim));
  const record = catalog.byId.get('ships');
  if (!record) throw new Error('The story has no such event.');
  return toldBy(catalog, record).map((telling) => telling.claims.map(({ id }) => id));
};
const when = { id: 'w', event: 'ships', time: { how: 'stated', edtf: '2023-11' } } as const;

it('leaves out what a sentence takes for granted where the report says as much', () => {
  expect(tell(when, { id: 'p', event: 'ships', mode: 'presupposed' })).toEqual([['w']]);
});

it('gives it where the report says nothing else', () => {
  expect(tell({ ...when, mode: 'presupposed' }, { id: 'p', event: 'ships', mode: 'presupposed' })).toEqual([
    ['w', 'p'],
  ]);
});
