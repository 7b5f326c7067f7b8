import { draw } from '../map/draw.ts';

export const Part = () => <p>{String(draw)}</p>;
