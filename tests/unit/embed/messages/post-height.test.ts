import { expect, it } from 'vitest';
import { postHeights } from '../../../../src/embed/messages/post-height.ts';
import { fakeFrame, type Posted } from './fake-frame.ts';

function embedded(location: Parameters<typeof fakeFrame>[0] = {}) {
  const fake = fakeFrame(location);
  const body = { height: 500.2, getBoundingClientRect: () => ({ height: body.height }) };
  const stop = postHeights(fake.frame, body as unknown as HTMLElement);
  return { ...fake, body, stop };
}
const own = (height: number) => ({ type: 'backchannel:event', name: 'height', detail: { height } });
const heights = (messages: Posted[]) =>
  messages.filter(({ name }) => name === 'height').map(({ detail }) => detail?.height);

it('speaks five dialects where the address asks for all of them', () => {
  const { draw, taken } = embedded({
    href: 'https://a.example/e',
    search: '?childId=box',
    hash: '#?secret=abc123XYZ0',
  });
  draw(true);
  expect(taken()).toEqual([
    own(501),
    { sentinel: 'amp', type: 'embed-size', height: 501 },
    '{"src":"https://a.example/e","context":"iframe.resize","height":501}',
    'pymxPYMxboxxPYMxheightxPYMx501',
    { message: 'height', value: 501, secret: 'abc123XYZ0' },
  ]);
});

it('leaves out the dialects that no parent could hear', () => {
  const { draw, taken } = embedded({ hash: '#?secret=<b>' });
  draw(true);
  expect(taken()).toHaveLength(3);
});

it('keeps to what WordPress clamps to', () => {
  for (const [height, value] of [
    [90, 200],
    [4000, 1000],
  ] as const) {
    const { draw, taken, body } = embedded({ hash: '#?secret=abc' });
    body.height = height;
    draw(true);
    expect(taken().at(-1)).toEqual({ message: 'height', value, secret: 'abc' });
  }
});

it('tells a layout of many passes twice: its first and its last height', () => {
  const { draw, taken, body } = embedded();
  for (const height of [400, 410, 450, 460, 475]) {
    body.height = height;
    draw(true);
  }
  for (let frame = 0; frame < 5; frame += 1) draw(false);
  expect(heights(taken())).toEqual([400, 475]);
});

it('tells two layouts apart, and none twice', () => {
  const { draw, taken, body } = embedded();
  draw(true);
  for (let frame = 0; frame < 3; frame += 1) draw(false);
  draw(true);
  for (let frame = 0; frame < 3; frame += 1) draw(false);
  body.height = 300;
  draw(true);
  expect(heights(taken())).toEqual([501, 300]);
});

it('draws no frame more once the layout has come to rest', () => {
  const { draw, frame } = embedded();
  draw(true);
  for (let count = 0; count < 3; count += 1) draw(false);
  let asked = 0;
  frame.requestAnimationFrame = () => {
    asked += 1;
    return 0;
  };
  for (let count = 0; count < 10; count += 1) draw(false);
  expect(asked).toBe(0);
});

it('answers a page that came later, and no other', () => {
  const { receive, taken } = embedded({ hash: '#?secret=abc' });
  receive({ type: 'backchannel:hello' });
  receive({ message: 'ready', secret: 'abc' });
  receive({ message: 'ready', secret: 'abd' });
  receive({ type: 'backchannel:hello' }, { from: {} });
  for (const data of [null, 1, 'hello', [], new Map([['type', 'backchannel:hello']]), { message: 'ready' }])
    receive(data);
  expect(taken()).toEqual([own(501), { message: 'height', value: 501, secret: 'abc' }]);
});

it('tells again when WordPress gives its secret late', () => {
  const { draw, dispatch, taken, frame } = embedded();
  draw(true);
  taken();
  frame.location.hash = '#?secret=abc';
  dispatch('hashchange', {});
  expect(taken()).toContainEqual({ message: 'height', value: 501, secret: 'abc' });
});

it('is quiet on a page of its own, and when it was let go', () => {
  const { draw, receive, taken, stop } = embedded();
  stop();
  draw(true);
  receive({ type: 'backchannel:hello' });
  expect(taken()).toEqual([]);
  const alone = fakeFrame();
  Object.assign(alone.frame, { parent: alone.frame });
  expect(() => postHeights(alone.frame, {} as HTMLElement)()).not.toThrow();
});
