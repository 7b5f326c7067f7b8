/** Words of a lesson before a class. */
export const present = {
  stopOf: (number: number, count: number) => `${number} of ${count}`,
  previous: 'Previous',
  next: 'Next',
};
