/** Words of the page that stands inside another one. */
export const embed = {
  openFullStory: 'Open the full story',
  /** In the place of it where the page itself stays as it was. */
  openStoryNow: 'Open the full story as it is now',
  /** Of a page that stays as it was: its version, and the day on which it was kept, where that is known. */
  frozen: (version: string, day: string) =>
    day === '' ? `Frozen as version ${version}` : `Frozen as it stood on ${day} (version ${version})`,
  opensNewTab: 'opens in a new tab',
  /** Said before the day on which a source came out. */
  published: 'published',
  /** "10 January 2024, Muscat": what one source gives of the two. */
  whenAndWhere: (when: string, where: string) => [when, where].filter((part) => part !== '').join(', '),
  /** In the place of an event that nothing is known of from here. */
  notKnown: 'Nothing of this event was in print by this day.',
  /** Beside the title of an event that has none. */
  notOnMap: 'Not on the map: no place is given for it.',
  /** Under sources that name the same people: "Both rest on American and Iranian officials." */
  restOn: (reports: number, root: string) => `${reports === 2 ? 'Both' : 'All'} rest on ${root}.`,
  /** Over the map, while the page around it is scrolled. */
  wheelHelp: (key: string) => `Hold ${key} and scroll to make the map larger`,
  fingerHelp: 'Move the map with two fingers',
  previousStop: 'Previous stop',
  nextStop: 'Next stop',
  /** Where the tour was left. `stop`: "stop 3 of 9". */
  backToStop: (stop: string) => `Back to ${stop}`,
};
