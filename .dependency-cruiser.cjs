/** The rules of "Architecture": imports point one way, features stand apart, each big library has one importer. */
const FEATURES =
  'announcements|map|static-map|timeline|evidence|events|tour|record|differences|sources|embed|share|present|print|lesson|offline';

module.exports = {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment: 'The domain is pure: no DOM, no React, nothing of ours around it.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        pathNot: ['^src/domain/', '^node_modules/(edtf|@date-fns/tz|minisearch)/', '^geojson$'],
      },
    },
    {
      name: 'formats-state-and-loading-below-features',
      comment: 'They may lean on the domain and on each other, never on a feature, the messages or the app.',
      severity: 'error',
      from: { path: '^src/(formats|state|loading)/' },
      to: { path: '^src/', pathNot: '^src/(domain|formats|state|loading)/' },
    },
    {
      name: 'features-stand-apart',
      comment: 'What two features share belongs to the domain, the state or ui.',
      severity: 'error',
      from: { path: `^src/(${FEATURES})/` },
      to: { path: `^src/(${FEATURES})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'annotations-below-features',
      comment: 'What the live map and the still one draw alike: it knows neither.',
      severity: 'error',
      from: { path: '^src/annotations/' },
      to: { path: '^src/', pathNot: '^src/(annotations|domain|i18n|ui)/' },
    },
    {
      name: 'share-image-at-build',
      comment:
        'Drawn from the still map by the build: nothing of it is in the page, and it knows no store and no feature else.',
      severity: 'error',
      from: { path: '^src/share-image/' },
      to: { path: '^src/', pathNot: '^src/(share-image|static-map|annotations|domain|i18n|ui)/' },
    },
    {
      name: 'share-image-out-of-the-page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(share-image|build)/' },
      to: { path: '^src/share-image/' },
    },
    {
      name: 'testimony-below-features',
      comment: 'How words came to us and how they differ, drawn alike wherever it is told: it knows no feature.',
      severity: 'error',
      from: { path: '^src/testimony/' },
      to: { path: '^src/', pathNot: '^src/(testimony|domain|i18n|state|ui)/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      from: { path: `^src/(${FEATURES}|i18n|ui|annotations|testimony)/` },
      to: { path: '^src/(app|build|main)' },
    },
    {
      name: 'i18n-and-ui-below-features',
      comment: 'Messages and shared parts know no feature and no store.',
      severity: 'error',
      from: { path: '^src/(i18n|ui)/' },
      to: { path: '^src/', pathNot: '^src/(i18n|ui|domain)/' },
    },
    {
      name: 'app-without-build',
      comment: 'What is Node only stays out of the page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { path: '^src/build/' },
    },
    {
      name: 'loader-stands-alone',
      comment: 'It runs on pages of others, within 2 KB: nothing of ours comes along.',
      severity: 'error',
      from: { path: '^src/loader/' },
      to: { pathNot: '^src/loader/' },
    },
    {
      name: 'maplibre-only-in-map',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: '(^|/)(node_modules/)?(maplibre-gl|@maplibre)(/|$)' },
    },
    {
      name: 'vis-only-in-timeline',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/timeline/' },
      to: { path: '(^|/)(node_modules/)?(vis-[a-z]+|moment)(/|$)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'What is not found is not checked. The exceptions are types alone, and our own virtual module.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(geojson|topojson-specification|virtual:.*)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      // Without these, packages that are only ES modules are missed.
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
  },
};
