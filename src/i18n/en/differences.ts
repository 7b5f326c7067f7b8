export const differences = {
  title: 'Where the reports differ',
};
