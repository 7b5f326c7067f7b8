import { createContext } from 'react';

/** Lines to write on beyond those that are asked for: as many as the page has room for. */
export const MoreLinesContext = createContext(0);
