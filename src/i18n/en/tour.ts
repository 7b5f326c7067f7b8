export const tour = {
  heading: 'Guided tour',
  stop: (number: number, count: number) => `stop ${number} of ${count}`,
  stops: 'Stops of the tour',
  /** A stop whose title tells what is not known from here has none. */
  titleOf: (number: number, title: string) => title || `Stop ${number}`,
  leave: 'Leave the tour',
  begin: 'Begin the tour',
  waiting: 'The tour is on its way.',
  failed: 'The tour could not be loaded. Map, timeline and evidence work as ever.',
  invitation: (count: number) => `${count} stops through the story, each with a question to think about.`,
};
