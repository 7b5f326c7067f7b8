import './ui/page-styles.ts';
import { startPresent } from './app/start-present.tsx';
import './static-map/static-map.css';
import './annotations/annotations.css';

const root = document.getElementById('app');
if (root) await startPresent(root);
