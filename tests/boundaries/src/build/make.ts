export const make = 1;
