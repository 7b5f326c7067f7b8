/** What other sites are told of a story, and what stands in its share images. */
export const discovery = {
  /** What a share image shows, for those who do not see it. */
  image: (title: string, date: string) => `${title}: on a map, ${date}, with who says so.`,
  storyImage: (title: string) => `${title}: a map of the region, with the reports that tell of it.`,
  openStory: 'Open the full story',
  dayUnknown: 'day unknown',
};
