import { event } from '../domain/event.ts';

export const loaded = event;
